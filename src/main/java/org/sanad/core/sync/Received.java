package org.sanad.core.sync;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sanad.text.Problem;

/**
 * What taking in came to.
 *
 * @param from office that sent
 * @param wasReceipt whether the file was a receipt from above; verdicts then hold how many packages it acknowledges as
 *     applied, and how many records of this office are set aside above
 * @param verdicts of all packages in it, those of other offices included
 * @param slices lines of slices that came with a receipt and were new
 * @param asked lines that ask some of a slice back, that came with a receipt and were new
 * @param renewed whether a newer edition of what headquarters sets for all came with a receipt
 * @param letters entries of other offices that came with a receipt and were new: offers, answers, decisions
 * @param scans contents of scans that came and were not here
 * @param duplicates people that came and may be the same as one of another office; they wait for a person
 * @param warnings what a person should look at; nothing was refused for them
 * @param receipt file for the sender; null when a receipt itself was taken in, and where it could not be written
 */
public record Received(
        String from,
        boolean wasReceipt,
        Receipt.Verdicts verdicts,
        int slices,
        int asked,
        boolean renewed,
        int letters,
        int scans,
        int duplicates,
        List<Problem> warnings,
        Path receipt) {
    public Received {
        warnings = List.copyOf(warnings);
    }

    /** The same with what came beside it, or could not be written beside it. */
    Received and(int more, List<Problem> problems) {
        var all = new ArrayList<>(warnings);
        all.addAll(problems);
        return new Received(
                from, wasReceipt, verdicts, slices, asked, renewed, letters, scans + more, duplicates, all, receipt);
    }
}
