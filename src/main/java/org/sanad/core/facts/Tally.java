package org.sanad.core.facts;

/**
 * Adds up what counts of the dossiers that some questions take, where the same events count for all of them. Makes no
 * objects while it counts.
 */
final class Tally {
    private final int[] cellOf;
    private final Cells cells;
    private final YearSums years;
    private final ProgrammeSums programmes;
    private final RowFigures figures;
    private final Period period;

    Tally(TallyPlan plan, Codebook book) {
        cellOf = plan.cells();
        cells = new Cells(plan.size());
        years = plan.years() == null ? null : new YearSums(plan.when(), plan.years(), book);
        programmes = plan.programmes() == null ? null : new ProgrammeSums(plan.when(), plan.programmes(), book);
        figures = new RowFigures(plan.when());
        period = new Period(plan.when());
    }

    void add(Block block) {
        period.part(block, cellOf);
        cells.add(block, period, cellOf);
        for (var at = 0; at < period.somes; at++) {
            figures.read(block, period.some[at]);
            cells.add(cellOf[block.combos[period.some[at]]], figures);
        }
        if (years != null) {
            years.add(block, period);
        }
        if (programmes != null) {
            programmes.add(block, period);
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
