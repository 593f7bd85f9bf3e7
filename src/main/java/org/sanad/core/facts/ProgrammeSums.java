package org.sanad.core.facts;

/** Figures by programme: a dossier with awards of several counts once in each, money only in its own. */
final class ProgrammeSums {
    private final When when;
    private final int[] kinds;
    private final SumTable table;

    ProgrammeSums(When when, Codebook book) {
        this.when = when;
        kinds = book.kindsOfCombos();
        table = new SumTable(book.size(Dimension.PROGRAMME));
    }

    /** @param figures what the row comes to */
    void add(Block block, int row, RowFigures figures) {
        var kind = kinds[block.combos[row]];
        var only = block.summary.programme[row];
        if (only != Summary.SEVERAL) {
            dossier(only, kind, figures);
            table.money(only, SumTable.AWARDED, figures.awarded);
            table.money(only, SumTable.PAID, figures.paid);
            table.money(only, SumTable.IN_KIND, figures.inKind);
        } else {
            dossiers(block.awards, row, kind, figures);
            awards(block.awards, row);
            payments(block.payments, row);
        }
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
        table.add(other.table);
    }

    SumTable table() {
        return table;
    }
}
