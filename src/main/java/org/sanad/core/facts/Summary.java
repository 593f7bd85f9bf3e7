package org.sanad.core.facts;

/**
 * What all events of each row of a block come to, and between which days they lie: most rows lie wholly within a period
 * or wholly outside, and are then counted without a look at their events.
 */
final class Summary {
    /** Of rows whose events are of several programmes, or of several years. */
    static final short SEVERAL = -1;

    final int[] first;
    final int[] last;
    final byte[] processed;
    final byte[] settled;
    /** People at work, and those of the family, as the last visit found them; 0 where it is not known. */
    final int[] jobs;

    final int[] family;
    final long[] awarded;
    final long[] paid;
    final long[] inKind;
    /** The programme of all awards and payments; 0 where there are none. */
    final short[] programme;
    /** The year of the budgets of all awards; 0 where there are none. */
    final short[] awardYear;
    /** The same with what payments are of. */
    final short[] budgetYear;

    Summary(int size) {
        first = new int[size];
        last = new int[size];
        processed = new byte[size];
        settled = new byte[size];
        jobs = new int[size];
        family = new int[size];
        awarded = new long[size];
        paid = new long[size];
        inKind = new long[size];
        programme = new short[size];
        awardYear = new short[size];
        budgetYear = new short[size];
    }

    /** Of a block whose columns are filled. One column after the other: a register that is opened waits for it. */
    static Summary of(Block block) {
        var summary = new Summary(block.size);
        System.arraycopy(block.begunOn, 0, summary.first, 0, block.size);
        System.arraycopy(block.begunOn, 0, summary.last, 0, block.size);
        summary.days(block.decisions);
        summary.days(block.awards);
        summary.days(block.payments);
        summary.decisions(block.decisions);
        summary.awards(block.awards);
        summary.payments(block.payments);
        for (var row = 0; row < block.size; row++) {
            summary.work(row, block);
        }
        return summary;
    }

    /** Paid and delivered. */
    long all(int row) {
        return Math.addExact(paid[row], inKind[row]);
    }

    private void days(Events events) {
        var rows = events.row();
        var on = events.on();
        for (var at = 0; at < rows.length; at++) {
            var row = rows[at];
            first[row] = Math.min(first[row], on[at]);
            last[row] = Math.max(last[row], on[at]);
        }
    }

    private void decisions(Events decisions) {
        var rows = decisions.row();
        for (var at = 0; at < rows.length; at++) {
            processed[rows[at]] = 1;
            settled[rows[at]] |= (byte) (decisions.flag()[at] ? 1 : 0);
        }
    }

    private void awards(Events awards) {
        var rows = awards.row();
        for (var at = 0; at < rows.length; at++) {
            var row = rows[at];
            awarded[row] = Math.addExact(awarded[row], awards.amount()[at]);
            programme[row] = either(programme[row], awards.programme()[at]);
            awardYear[row] = either(awardYear[row], awards.year()[at]);
        }
        System.arraycopy(awardYear, 0, budgetYear, 0, budgetYear.length);
    }

    /** A payment of what was not awarded is no programme's dossier. */
    private void payments(Events payments) {
        var rows = payments.row();
        for (var at = 0; at < rows.length; at++) {
            var row = rows[at];
            programme[row] = programme[row] == payments.programme()[at] ? programme[row] : SEVERAL;
            budgetYear[row] = either(budgetYear[row], payments.year()[at]);
            var sums = payments.flag()[at] ? inKind : paid;
            sums[row] = Math.addExact(sums[row], payments.amount()[at]);
        }
    }

    private static short either(short one, short other) {
        return one == 0 || one == other ? other : SEVERAL;
    }

    private void work(int row, Block block) {
        jobs[row] = block.jobs(row, Integer.MAX_VALUE);
        family[row] = block.family(row, Integer.MAX_VALUE);
        var visit = block.visits.last(row, Integer.MAX_VALUE);
        if (visit >= 0) {
            last[row] = Math.max(last[row], block.visits.on()[visit]);
        }
    }
}
