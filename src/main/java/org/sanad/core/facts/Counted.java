package org.sanad.core.facts;

import java.util.List;

/** Whether a dossier counts in a figure. */
final class Counted {
    private final Wanted wanted;
    private final Measure measure;
    private final Codebook book;

    Counted(Wanted wanted, Measure measure, Codebook book) {
        this.wanted = wanted;
        this.measure = measure;
        this.book = book;
    }

    boolean takes(Block block, int row) {
        return wanted.takes(block, row) && measures(block, row);
    }

    private boolean measures(Block block, int row) {
        if (measure == Measure.DOSSIERS) {
            return wanted.covers(block.begunOn[row]);
        }
        var count = new Count(wanted, book, List.of());
        count.add(block, row);
        return measure.of(count.total()) != 0;
    }
}
