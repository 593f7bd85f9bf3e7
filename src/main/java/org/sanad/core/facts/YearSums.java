package org.sanad.core.facts;

/** Figures by year: each event goes to its own year, an award to that of its budget. */
final class YearSums {
    private final When when;
    private final int[] kinds;
    private final SumTable table;

    YearSums(When when, Codebook book) {
        this.when = when;
        kinds = book.kindsOfCombos();
        table = new SumTable(book.size(Dimension.YEAR));
    }

    /** @param figures what the row comes to, so that it is known what need not be looked for */
    void add(Block block, int row, RowFigures figures) {
        if (figures.dossiers > 0) {
            var kind = kinds[block.combos[row]];
            table.dossiers(Events.yearOf(block.begunOn[row]), kind, 1, figures.jobs, figures.family);
        }
        if (figures.processed > 0) {
            decisions(block.decisions, row);
        }
        awards(block.awards, row);
        payments(block.payments, row);
    }

    private void decisions(Events decisions, int row) {
        for (var at = decisions.start()[row]; at < decisions.start()[row + 1]; at++) {
            if (when.covers(decisions.on()[at])) {
                var settles = decisions.flag()[at];
                table.decided(
                        Events.yearOf(decisions.on()[at]),
                        before(decisions, row, at, false) ? 0 : 1,
                        settles && !before(decisions, row, at, true) ? 1 : 0);
            }
        }
    }

    /** Whether a decision of the same dossier and year stands before one, so that the dossier is counted already. */
    private boolean before(Events decisions, int row, int place, boolean settles) {
        var on = decisions.on();
        for (var at = decisions.start()[row]; at < place; at++) {
            if (when.covers(on[at])
                    && (!settles || decisions.flag()[at])
                    && Events.yearOf(on[at]) == Events.yearOf(on[place])) {
                return true;
            }
        }
        return false;
    }

    private void awards(Events awards, int row) {
        for (var at = awards.start()[row]; at < awards.start()[row + 1]; at++) {
            if (when.covers(awards.on()[at], awards.year()[at]) && when.programmeIs(awards.programme()[at])) {
                table.money(awards.year()[at], SumTable.AWARDED, awards.amount()[at]);
            }
        }
    }

    private void payments(Events payments, int row) {
        for (var at = payments.start()[row]; at < payments.start()[row + 1]; at++) {
            if (when.covers(payments.on()[at]) && when.programmeIs(payments.programme()[at])) {
                var measure = payments.flag()[at] ? SumTable.IN_KIND : SumTable.PAID;
                table.money(Events.yearOf(payments.on()[at]), measure, payments.amount()[at]);
            }
        }
    }

    void add(YearSums other) {
        table.add(other.table);
    }

    SumTable table() {
        return table;
    }
}
