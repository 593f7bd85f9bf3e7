package org.sanad.core.facts;

/** Figures by programme: a dossier with awards of several counts once in each, money only in its own. */
final class ProgrammeSums {
    private final When when;
    private final boolean[] taken;
    private final int[] kinds;
    /** Of dossiers of one programme only: by kind and programme. */
    private final Cells cells;

    private final int size;
    /** Of the others. */
    private final SumTable table;

    private final Picked picked = new Picked();

    /** @param taken which combinations count */
    ProgrammeSums(When when, boolean[] taken, Codebook book) {
        this.when = when;
        this.taken = taken;
        kinds = book.kindsOfCombos();
        size = book.size(Dimension.PROGRAMME);
        cells = new Cells(size * Sums.KINDS);
        table = new SumTable(size);
    }

    /** Those rows that count wholly. */
    void wholes(Block block, Cut cut, RowFigures figures) {
        var summary = block.summary;
        picked.of(cut.wholes, block.combos, taken);
        for (var at = 0; at < picked.count; at++) {
            var row = picked.rows[at];
            var only = summary.programme[row];
            if (only == Summary.SEVERAL) {
                figures.whole(summary, row);
                several(block, row, figures);
            } else {
                cells.add(kinds[block.combos[row]] * size + only, summary, row);
            }
        }
    }

    /** @param figures what the row comes to */
    void part(Block block, int row, RowFigures figures) {
        if (!taken[block.combos[row]]) {
            return;
        }
        var only = block.summary.programme[row];
        if (only == Summary.SEVERAL) {
            several(block, row, figures);
        } else {
            cells.add(kinds[block.combos[row]] * size + only, figures);
        }
    }

    private void several(Block block, int row, RowFigures figures) {
        dossiers(block.awards, row, kinds[block.combos[row]], figures);
        awards(block.awards, row);
        payments(block.payments, row);
    }

    /** Those without an award count under no programme. */
    private void dossiers(Events awards, int row, int kind, RowFigures figures) {
        for (var at = awards.start()[row]; at < awards.start()[row + 1]; at++) {
            if (when.programmeIs(awards.programme()[at]) && !before(awards, row, at)) {
                dossier(awards.programme()[at], kind, figures);
            }
        }
        if (awards.start()[row] == awards.start()[row + 1]) {
            dossier(0, kind, figures);
        }
    }

    private static boolean before(Events awards, int row, int place) {
        for (var at = awards.start()[row]; at < place; at++) {
            if (awards.programme()[at] == awards.programme()[place]) {
                return true;
            }
        }
        return false;
    }

    private void dossier(int programme, int kind, RowFigures figures) {
        if (figures.dossiers > 0) {
            table.dossiers(programme, kind, 1, figures.jobs, figures.family);
        }
        table.decided(programme, figures.processed, figures.settled);
    }

    private void awards(Events awards, int row) {
        for (var at = awards.start()[row]; at < awards.start()[row + 1]; at++) {
            if (when.covers(awards.on()[at], awards.year()[at]) && when.programmeIs(awards.programme()[at])) {
                table.money(awards.programme()[at], SumTable.AWARDED, awards.amount()[at]);
            }
        }
    }

    private void payments(Events payments, int row) {
        for (var at = payments.start()[row]; at < payments.start()[row + 1]; at++) {
            if (when.covers(payments.on()[at]) && when.programmeIs(payments.programme()[at])) {
                table.money(
                        payments.programme()[at],
                        payments.flag()[at] ? SumTable.IN_KIND : SumTable.PAID,
                        payments.amount()[at]);
            }
        }
    }

    void add(ProgrammeSums other) {
        cells.add(other.cells);
        table.add(other.table);
    }

    SumTable table() {
        var all = new SumTable(size);
        all.add(table);
        for (var kind = 0; kind < Sums.KINDS; kind++) {
            for (var programme = 0; programme < size; programme++) {
                cells.tell(kind * size + programme, all, programme, kind);
            }
        }
        return all;
    }
}
