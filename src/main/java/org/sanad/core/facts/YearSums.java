package org.sanad.core.facts;

import java.util.Arrays;

/**
 * Figures by year: each event goes to its own year, an award to that of its budget. Goes through the events of a block and
 * not through its rows: first which of them count, then to which year.
 */
final class YearSums {
    private final When when;
    private final boolean[] taken;
    private final int[] kinds;
    private final SumTable table;
    private final RowFigures figures;
    private final byte[] rows = new byte[Block.SIZE];
    private int[] counted = new int[Block.SIZE];

    /** @param taken which combinations count by year */
    YearSums(When when, boolean[] taken, Codebook book) {
        this.when = when;
        this.taken = taken;
        kinds = book.kindsOfCombos();
        table = new SumTable(book.size(Dimension.YEAR));
        figures = new RowFigures(when);
    }

    /** @param period told of the block */
    void add(Block block, Period period) {
        Arrays.fill(rows, (byte) 0);
        for (var at = 0; at < period.wholes; at++) {
            dossier(block, period.whole[at]);
        }
        for (var at = 0; at < period.somes; at++) {
            dossier(block, period.some[at]);
        }
        decisions(block.decisions);
        awards(block.awards);
        payments(block.payments);
    }

    private void dossier(Block block, int row) {
        if (taken[block.combos[row]]) {
            rows[row] = 1;
            figures.work(block, row);
            if (figures.dossiers > 0) {
                var kind = kinds[block.combos[row]];
                table.dossiers(Events.yearOf(block.begunOn[row]), kind, 1, figures.jobs, figures.family);
            }
        }
    }

    private void decisions(Events decisions) {
        var on = decisions.on();
        var count = count(decisions, when.first(), when.last());
        for (var place = 0; place < count; place++) {
            var at = counted[place];
            var settles = decisions.flag()[at];
            table.decided(
                    Events.yearOf(on[at]),
                    before(decisions, at, false) ? 0 : 1,
                    settles && !before(decisions, at, true) ? 1 : 0);
        }
    }

    /** Whether a decision of the same dossier and year stands before one, so that the dossier is counted already. */
    private boolean before(Events decisions, int place, boolean settles) {
        var on = decisions.on();
        for (var at = decisions.start()[decisions.row()[place]]; at < place; at++) {
            if (when.covers(on[at])
                    && (!settles || decisions.flag()[at])
                    && Events.yearOf(on[at]) == Events.yearOf(on[place])) {
                return true;
            }
        }
        return false;
    }

    private void awards(Events awards) {
        var count = count(awards, when.from(), when.to());
        for (var place = 0; place < count; place++) {
            var at = counted[place];
            if (when.yearIs(awards.year()[at]) && when.programmeIs(awards.programme()[at])) {
                table.money(awards.year()[at], SumTable.AWARDED, awards.amount()[at]);
            }
        }
    }

    private void payments(Events payments) {
        var count = count(payments, when.first(), when.last());
        for (var place = 0; place < count; place++) {
            var at = counted[place];
            if (when.programmeIs(payments.programme()[at])) {
                var measure = payments.flag()[at] ? SumTable.IN_KIND : SumTable.PAID;
                table.money(Events.yearOf(payments.on()[at]), measure, payments.amount()[at]);
            }
        }
    }

    /** How many events of the rows lie between two days; which, is told by their places. Without branches. */
    private int count(Events events, int from, int to) {
        var on = events.on();
        var row = events.row();
        if (counted.length < on.length) {
            counted = new int[on.length];
        }
        var count = 0;
        for (var at = 0; at < on.length; at++) {
            var outside = (long) on[at] - from | (long) to - on[at];
            counted[count] = at;
            count += (int) (~outside >>> 63) & rows[row[at]];
        }
        return count;
    }

    void add(YearSums other) {
        table.add(other.table);
    }

    SumTable table() {
        return table;
    }
}
