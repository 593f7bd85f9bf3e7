package org.sanad.core.sync;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/**
 * What is in the register once a package was taken in, and the receipt that is still to be written.
 *
 * @param receipt null for a rescue copy, which nobody waits to hear of
 * @param scans contents of scans that were new
 * @param duplicates people that came and may be the same as one of another office
 * @param passedOver what was left out of it, and why
 */
record TakenIn(
        List<Taking> takings, Receipt receipt, OfficeKeys keys, int scans, int duplicates, List<Problem> passedOver) {
    static TakenIn rescue(Taking taking, int scans) {
        return new TakenIn(List.of(taking), null, null, scans, 0, List.of());
    }

    /** What was taken in stays, also where the stick cannot be written to; taking it in again writes the receipt. */
    Received received(Path receipts) {
        var warnings = new ArrayList<>(
                takings.stream().flatMap(one -> one.warnings().stream()).toList());
        warnings.addAll(passedOver);
        if (receipt == null) {
            return received(takings.getFirst().label().office(), warnings, null);
        }
        Path written = null;
        try {
            written = receipt.write(receipts, keys);
        } catch (ProblemException e) {
            warnings.add(Problem.of("sync.receipt_not_written", receipts.toString()));
        }
        return received(receipt.to(), warnings, written);
    }

    private Received received(String from, List<Problem> warnings, Path written) {
        return new Received(
                from, false, Taking.together(takings), 0, 0, false, 0, scans, duplicates, warnings, written);
    }
}
