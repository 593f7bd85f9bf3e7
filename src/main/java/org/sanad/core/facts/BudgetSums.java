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
    private final boolean[] rows = new boolean[Block.SIZE];

    BudgetSums(When when, boolean[] taken, Codebook book) {
        this.when = when;
        this.taken = taken;
        programmes = book.of(Dimension.PROGRAMME);
        committed = new long[book.size(Dimension.PROGRAMME) * YEARS];
        paid = new long[committed.length];
    }

    /** An event of the programme that is asked for is of a dossier that has an award of it. */
    void add(Block block) {
        for (var row = 0; row < block.size; row++) {
            rows[row] = taken[block.combos[row]];
        }
        add(block.awards, committed);
        add(block.payments, paid);
    }

    private void add(Events events, long[] sums) {
        var year = events.year();
        var programme = events.programme();
        var row = events.row();
        for (var at = 0; at < year.length; at++) {
            if (rows[row[at]] && when.yearIs(year[at]) && when.programmeIs(programme[at])) {
                var place = programme[at] * YEARS + Math.clamp(year[at] - FIRST, 0, YEARS - 1);
                sums[place] = Math.addExact(sums[place], events.amount()[at]);
            }
        }
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
