package org.sanad.core.facts;

/**
 * Figures by year: each event goes to its own year, an award to that of its budget. A later beginning on the first day of a
 * year is told by the same pass: its years are counted alike, but for awards that were decided before it.
 */
final class YearSums {
    private final When when;
    private final boolean[] taken;
    private final int[] kinds;
    /** All but what was awarded. */
    private final YearTable table = new YearTable();

    private final YearTable awarded = new YearTable();

    private final YearTable awardedLater = new YearTable();

    /** Null where nobody asks. */
    private final When later;

    private final Codebook book;
    private final Picked picked = new Picked();

    /** @param taken which combinations count; {@code later} the same events from the first day of a year on, or null */
    YearSums(When when, boolean[] taken, Codebook book, When later) {
        this.when = when;
        this.later = later;
        this.taken = taken;
        kinds = book.kindsOfCombos();
        this.book = book;
    }

    /** One kind of event after the other, so that each loop is short. */
    void add(Block block, Cut cut) {
        picked.of(cut.wholes, block.combos, taken);
        wholes(block);
        events(block);
        picked.of(cut.parts, block.combos, taken);
        parts(block);
        events(block);
    }

    private void wholes(Block block) {
        var jobs = block.summary.jobs;
        var family = block.summary.family;
        for (var at = 0; at < picked.count; at++) {
            var row = picked.rows[at];
            table.dossier(Events.yearOf(block.begunOn[row]), kinds[block.combos[row]], jobs[row], family[row]);
        }
    }

    private void parts(Block block) {
        for (var at = 0; at < picked.count; at++) {
            var row = picked.rows[at];
            if (when.covers(block.begunOn[row])) {
                table.dossier(
                        Events.yearOf(block.begunOn[row]),
                        kinds[block.combos[row]],
                        block.jobs(row, when.to()),
                        block.family(row, when.to()));
            }
        }
    }

    private void events(Block block) {
        decisions(block.decisions);
        awards(block.awards);
        payments(block.payments);
    }

    private void decisions(Events decisions) {
        var start = decisions.start();
        for (var at = 0; at < picked.count; at++) {
            var row = picked.rows[at];
            for (var event = start[row]; event < start[row + 1]; event++) {
                var counts = when.mask(decisions.on()[event]);
                var processed = counts & (event > start[row] && before(decisions, row, event, false) ? 0 : 1);
                var settled = decisions.flag()[event] ? counts & 1 : 0;
                if (event > start[row] && settled != 0 && before(decisions, row, event, true)) {
                    settled = 0;
                }
                table.decided(Events.yearOf(decisions.on()[event]), processed, settled);
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

    private void awards(Events awards) {
        var start = awards.start();
        for (var at = 0; at < picked.count; at++) {
            var row = picked.rows[at];
            for (var event = start[row]; event < start[row + 1]; event++) {
                var year = awards.year()[event];
                if (when.yearIs(year) && when.programmeIs(awards.programme()[event])) {
                    award(year, awards.amount()[event], awards.on()[event]);
                }
            }
        }
    }

    private void award(int year, long amount, int on) {
        awarded.money(year, Cells.AWARDED, amount & when.periodMask(on));
        if (later != null) {
            awardedLater.money(year, Cells.AWARDED, amount & later.periodMask(on));
        }
    }

    private void payments(Events payments) {
        var start = payments.start();
        for (var at = 0; at < picked.count; at++) {
            var row = picked.rows[at];
            for (var event = start[row]; event < start[row + 1]; event++) {
                if (when.programmeIs(payments.programme()[event])) {
                    var counts = when.mask(payments.on()[event]);
                    var measure = payments.flag()[event] ? Cells.IN_KIND : Cells.PAID;
                    table.money(Events.yearOf(payments.on()[event]), measure, payments.amount()[event] & counts);
                }
            }
        }
    }

    void add(YearSums other) {
        table.add(other.table);
        awarded.add(other.awarded);
        awardedLater.add(other.awardedLater);
    }

    SumTable table() {
        return together(table.table(size(), Integer.MIN_VALUE), awarded);
    }

    /** Of the later beginning. */
    SumTable laterTable() {
        return together(table.table(size(), Events.yearOf(later.from())), awardedLater);
    }

    private SumTable together(SumTable all, YearTable awards) {
        all.add(awards.table(size(), Integer.MIN_VALUE));
        return all;
    }

    private int size() {
        return book.size(Dimension.YEAR);
    }
}
