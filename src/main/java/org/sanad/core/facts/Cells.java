package org.sanad.core.facts;

/** Sums of each combination of what dossiers say of themselves, or of each kind: a line of the processor's cache each. */
final class Cells {
    private static final int WIDTH = 8;
    private static final int DOSSIERS = 0;
    private static final int JOBS = 1;
    private static final int FAMILY = 2;
    private static final int PROCESSED = 3;
    private static final int SETTLED = 4;
    private static final int AWARDED = 5;
    private static final int PAID = 6;
    private static final int IN_KIND = 7;

    private final long[] sums;

    Cells(int size) {
        sums = new long[size * WIDTH];
    }

    void add(int cell, RowFigures figures) {
        var at = cell * WIDTH;
        sums[at + DOSSIERS] += figures.dossiers;
        sums[at + JOBS] += figures.jobs;
        sums[at + FAMILY] += figures.family;
        sums[at + PROCESSED] += figures.processed;
        sums[at + SETTLED] += figures.settled;
        add(at + AWARDED, figures.awarded);
        add(at + PAID, figures.paid);
        add(at + IN_KIND, figures.inKind);
    }

    private void add(int at, long amount) {
        sums[at] = Math.addExact(sums[at], amount);
    }

    void add(Cells other) {
        for (var at = 0; at < sums.length; at++) {
            add(at, other.sums[at]);
        }
    }

    /** Adds the sums of a cell to a line of a table. @param kind of {@link Sums} */
    void tell(int cell, SumTable table, int number, int kind) {
        var at = cell * WIDTH;
        table.dossiers(number, kind, sums[at + DOSSIERS], sums[at + JOBS], sums[at + FAMILY]);
        table.decided(number, sums[at + PROCESSED], sums[at + SETTLED]);
        table.money(number, SumTable.AWARDED, sums[at + AWARDED]);
        table.money(number, SumTable.PAID, sums[at + PAID]);
        table.money(number, SumTable.IN_KIND, sums[at + IN_KIND]);
    }
}
