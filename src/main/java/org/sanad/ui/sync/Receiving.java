package org.sanad.ui.sync;

import java.nio.file.Path;
import org.sanad.core.sync.Inspection;
import org.sanad.core.sync.Receipt;
import org.sanad.core.sync.Received;
import org.sanad.ui.kit.Progress;

/** How far taking in has come. Nothing is changed before {@link Taking}. */
sealed interface Receiving {
    record Waiting() implements Receiving {}

    record Checking(Progress progress) implements Receiving {}

    /** A package that is whole, and what it would change. */
    record Inspected(Path file, Inspection inspection) implements Receiving {}

    /**
     * A receipt, which changes no record.
     *
     * @param says what is not verified yet; null where it cannot be read
     */
    record ReceiptFound(Path file, Receipt says) implements Receiving {}

    record Taking(Progress progress) implements Receiving {}

    record Done(Received received) implements Receiving {}
}
