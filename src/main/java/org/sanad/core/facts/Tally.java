package org.sanad.core.facts;

/**
 * Adds up what counts of the dossiers that some questions take, where the same events count for all of them. Makes no
 * objects while it counts.
 */
final class Tally {
    private final When when;
    private final int[] cellOf;
    private final boolean[] yearOf;
    private final boolean[] programmeOf;
    private final Cells cells;
    private final YearSums years;
    private final ProgrammeSums programmes;
    private final RowFigures figures;

    Tally(TallyPlan plan, Codebook book) {
        when = plan.when();
        cellOf = plan.cells();
        yearOf = plan.years();
        programmeOf = plan.programmes();
        cells = new Cells(plan.size());
        years = yearOf == null ? null : new YearSums(when, book);
        programmes = programmeOf == null ? null : new ProgrammeSums(when, book);
        figures = new RowFigures(when);
    }

    void add(Block block) {
        var combos = block.combos;
        var summary = block.summary;
        for (var row = 0; row < block.size; row++) {
            var cell = cellOf[combos[row]];
            if (cell >= 0 && when.meets(summary, row) && when.hasProgramme(block.awards, row)) {
                if (when.holds(summary, row)) {
                    figures.whole(summary, row);
                } else {
                    figures.read(block, row);
                }
                cells.add(cell, figures);
                aside(block, row);
            }
        }
    }

    private void aside(Block block, int row) {
        if (years != null && yearOf[block.combos[row]]) {
            years.add(block, row, figures);
        }
        if (programmes != null && programmeOf[block.combos[row]]) {
            programmes.add(block, row, figures);
        }
    }

    void add(Tally other) {
        cells.add(other.cells);
        if (years != null) {
            years.add(other.years);
        }
        if (programmes != null) {
            programmes.add(other.programmes);
        }
    }

    Cells cells() {
        return cells;
    }

    SumTable years() {
        return years.table();
    }

    SumTable programmes() {
        return programmes.table();
    }
}
