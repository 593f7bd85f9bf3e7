package org.sanad.ui.update;

import java.nio.file.Path;
import org.sanad.core.release.Release;
import org.sanad.ui.kit.Progress;

/** Where the person stands. */
sealed interface UpdateStep {
    /** Nothing is chosen yet. */
    record Choose() implements UpdateStep {}

    /** A version that has not opened a register yet, and the one before it. */
    record Fresh(String version, String before) implements UpdateStep {}

    /** A release that its publisher signed and that is newer. */
    record Checked(Path file, Release release) implements UpdateStep {}

    record Installing(Progress progress) implements UpdateStep {}

    /** The next start is this version. */
    record Ready(String version, boolean older) implements UpdateStep {}
}
