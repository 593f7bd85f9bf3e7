package org.sanad.core.facts;

/**
 * Adds up what counts of the dossiers that some questions take, where the same events count for all of them. Makes no
 * objects while it counts.
 */
final class Tally {
    private final int[] cellOf;
    /** Null where nobody asks for them. */
    private final Cells cells;

    private final YearSums years;
    private final ProgrammeSums programmes;
    private final RowFigures figures;
    private final Cut cut;

    Tally(TallyPlan plan, Codebook book) {
        var when = plan.when();
        cellOf = plan.cells();
        cells = plan.byCell() ? new Cells(plan.size()) : null;
        years = plan.years() == null || plan.earlier() != null
                ? null
                : new YearSums(when, plan.years(), book, plan.later());
        programmes = plan.programmes() == null ? null : new ProgrammeSums(when, plan.programmes(), book);
        figures = new RowFigures(when);
        cut = new Cut(when);
    }

    void add(Block block) {
        if (cells == null && programmes == null && years == null) {
            return;
        }
        cut.make(block, cellOf);
        if (cells != null) {
            wholes(block);
        }
        if (programmes != null) {
            programmes.wholes(block, cut, figures);
        }
        if (cells != null || programmes != null) {
            parts(block);
        }
        if (years != null) {
            years.add(block, cut);
        }
    }

    private void wholes(Block block) {
        var rows = cut.wholes.rows;
        for (var at = 0; at < cut.wholes.count; at++) {
            cells.add(cellOf[block.combos[rows[at]]], block.summary, rows[at]);
        }
    }

    private void parts(Block block) {
        var rows = cut.parts.rows;
        for (var at = 0; at < cut.parts.count; at++) {
            figures.read(block, rows[at]);
            if (cells != null) {
                cells.add(cellOf[block.combos[rows[at]]], figures);
            }
            if (programmes != null) {
                programmes.part(block, rows[at], figures);
            }
        }
    }

    void add(Tally other) {
        if (cells != null) {
            cells.add(other.cells);
        }
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

    /** Those of the plan that began later. */
    SumTable laterYears() {
        return years.laterTable();
    }

    SumTable programmes() {
        return programmes.table();
    }
}
