package org.sanad.ui.sync;

import org.sanad.core.sync.Sent;
import org.sanad.ui.kit.Progress;

/** How far sending has come. */
sealed interface Sending {
    record Ready() implements Sending {}

    /** Being written, then read back. */
    record Writing(Progress progress) implements Sending {}

    /** It stands on the stick, which may be removed. */
    record Removable(Sent sent) implements Sending {}
}
