package org.sanad.core.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Adds up what awards commit and payments take from each budget. */
final class BudgetSums {
    /** Rules of awards refuse years outside these. */
    private static final int FIRST = 1956;

    private static final int YEARS = 128;

    private final When when;
    private final boolean[] taken;
    private final Codes programmes;
    private final long[] committed;
    private final long[] paid;

    BudgetSums(When when, boolean[] taken, Codebook book) {
        this.when = when;
        this.taken = taken;
        programmes = book.of(Dimension.PROGRAMME);
        committed = new long[book.size(Dimension.PROGRAMME) * YEARS];
        paid = new long[committed.length];
    }

    /** An event of the programme that is asked for is of a dossier that has an award of it. */
    void add(Block block) {
        var summary = block.summary;
        for (var row = 0; row < block.size; row++) {
            if (!taken[block.combos[row]]) {
                continue;
            }
            var programme = summary.programme[row];
            var year = summary.budgetYear[row];
            if (programme == Summary.SEVERAL || year == Summary.SEVERAL) {
                add(block.awards, row, committed);
                add(block.payments, row, paid);
            } else if (when.yearIs(year) && when.programmeIs(programme)) {
                add(committed, programme, year, summary.awarded[row]);
                add(paid, programme, year, summary.all(row));
            }
        }
    }

    private void add(Events events, int row, long[] sums) {
        for (var at = events.start()[row]; at < events.start()[row + 1]; at++) {
            var year = events.year()[at];
            var programme = events.programme()[at];
            if (when.yearIs(year) && when.programmeIs(programme)) {
                add(sums, programme, year, events.amount()[at]);
            }
        }
    }

    private static void add(long[] sums, int programme, int year, long amount) {
        var place = programme * YEARS + Math.clamp(year - FIRST, 0, YEARS - 1);
        sums[place] = Math.addExact(sums[place], amount);
    }

    /** Adds what was counted of other blocks. */
    void add(BudgetSums other) {
        for (var place = 0; place < committed.length; place++) {
            committed[place] = Math.addExact(committed[place], other.committed[place]);
            paid[place] = Math.addExact(paid[place], other.paid[place]);
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
