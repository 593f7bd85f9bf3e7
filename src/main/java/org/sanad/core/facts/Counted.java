package org.sanad.core.facts;

/** Whether a dossier counts in a figure. For one thread. */
final class Counted {
    private final Wanted wanted;
    private final When when;
    private final Measure measure;
    private final RowFigures figures;
    private final int[] kinds;

    Counted(Wanted wanted, Measure measure, Codebook book) {
        this.wanted = wanted;
        this.when = wanted.when();
        this.measure = measure;
        this.figures = new RowFigures(when);
        this.kinds = book.kinds();
    }

    boolean takes(Block block, int row) {
        return wanted.takes(block, row) && measures(block, row);
    }

    /** Whether one that is of the kind that is asked for counts. */
    boolean measures(Block block, int row) {
        if (measure == Measure.DOSSIERS) {
            return when.covers(block.begunOn[row]);
        }
        figures.read(block, row);
        return switch (measure) {
            case DOSSIERS -> figures.dossiers != 0;
            case PROCESSED -> figures.processed != 0;
            case SETTLED -> figures.settled != 0;
            case AWARDED -> figures.awarded != 0;
            case PAID -> figures.paid != 0;
            case IN_KIND -> figures.inKind != 0;
            case JOBS -> figures.jobs != 0;
            case FAMILY_JOBS -> figures.family != 0;
            case COOPERATIVES -> is(block, row, Sums.COOPERATIVE);
            case ASSOCIATIONS -> is(block, row, Sums.ASSOCIATION);
            case INDIVIDUALS -> is(block, row, 0);
        };
    }

    /** What the row that was measured last adds to the figure. */
    long added() {
        return switch (measure) {
            case AWARDED -> figures.awarded;
            case PAID -> figures.paid;
            case IN_KIND -> figures.inKind;
            case JOBS -> figures.jobs;
            case FAMILY_JOBS -> figures.family;
            default -> 1;
        };
    }

    private boolean is(Block block, int row, int kind) {
        return figures.dossiers != 0 && kinds[block.code(Dimension.KIND, row)] == kind;
    }
}
