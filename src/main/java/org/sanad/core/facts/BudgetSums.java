package org.sanad.core.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Adds up what awards commit and payments take from each budget. */
final class BudgetSums {
    /** Rules of awards refuse years outside these. */
    private static final int FIRST = 1956;

    private static final int YEARS = 128;

    private final Wanted wanted;
    private final Codes programmes;
    private final long[] committed;
    private final long[] paid;

    BudgetSums(Wanted wanted, Codebook book) {
        this.wanted = wanted;
        programmes = book.of(Dimension.PROGRAMME);
        committed = new long[book.size(Dimension.PROGRAMME) * YEARS];
        paid = new long[committed.length];
    }

    void add(Block block, int row) {
        add(block.awards, row, committed);
        add(block.payments, row, paid);
    }

    private void add(Events events, int row, long[] sums) {
        for (var at = events.start()[row]; at < events.start()[row + 1]; at++) {
            var year = events.year()[at];
            if (wanted.yearIs(year) && wanted.programmeIs(events.programme()[at])) {
                var place = events.programme()[at] * YEARS + Math.clamp(year - FIRST, 0, YEARS - 1);
                sums[place] = Math.addExact(sums[place], events.amount()[at]);
            }
        }
    }

    /** In order of programme and year. */
    List<Budget> all() {
        var all = new ArrayList<Budget>();
        for (var place = 0; place < committed.length; place++) {
            if (committed[place] != 0 || paid[place] != 0) {
                all.add(new Budget(
                        programmes.word(place / YEARS), FIRST + place % YEARS, committed[place], paid[place]));
            }
        }
        all.sort(Comparator.comparing(Budget::programme).thenComparingInt(Budget::year));
        return all;
    }
}
