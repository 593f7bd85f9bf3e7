package org.sanad.core.facts;

/** Sums of each combination of what dossiers say of themselves, or of each kind: a line of the processor's cache each. */
final class Cells {
    private static final int WIDTH = 8;
    private static final int DOSSIERS = 0;
    private static final int JOBS = 1;
    private static final int FAMILY = 2;
    private static final int PROCESSED = 3;
    private static final int SETTLED = 4;
    static final int AWARDED = 5;
    static final int PAID = 6;
    static final int IN_KIND = 7;

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

    /** Adds all that is in a row. */
    void add(int cell, Summary summary, int row) {
        var at = cell * WIDTH;
        sums[at + DOSSIERS]++;
        sums[at + JOBS] += summary.jobs[row];
        sums[at + FAMILY] += summary.family[row];
        sums[at + PROCESSED] += summary.processed[row];
        sums[at + SETTLED] += summary.settled[row];
        add(at + AWARDED, summary.awarded[row]);
        add(at + PAID, summary.paid[row]);
        add(at + IN_KIND, summary.inKind[row]);
    }

    /** Adds a dossier. */
    void dossier(int cell, int jobs, int family) {
        var at = cell * WIDTH;
        sums[at + DOSSIERS]++;
        sums[at + JOBS] += jobs;
        sums[at + FAMILY] += family;
    }

    void decided(int cell, long processed, long settled) {
        var at = cell * WIDTH;
        sums[at + PROCESSED] += processed;
        sums[at + SETTLED] += settled;
    }

    /** @param measure {@link #AWARDED}, {@link #PAID} or {@link #IN_KIND} */
    void money(int cell, int measure, long centimes) {
        add(cell * WIDTH + measure, centimes);
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
