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

    /** Of a block whose columns are filled. */
    static Summary of(Block block) {
        var summary = new Summary(block.size);
        for (var row = 0; row < block.size; row++) {
            summary.first[row] = block.begunOn[row];
            summary.last[row] = block.begunOn[row];
            summary.days(row, block.decisions);
            summary.days(row, block.awards);
            summary.days(row, block.payments);
            summary.decisions(row, block.decisions);
            summary.awards(row, block.awards);
            summary.payments(row, block.payments);
            summary.work(row, block);
        }
        return summary;
    }

    /** Paid and delivered. */
    long all(int row) {
        return Math.addExact(paid[row], inKind[row]);
    }

    private void days(int row, Events events) {
        for (var at = events.start()[row]; at < events.start()[row + 1]; at++) {
            first[row] = Math.min(first[row], events.on()[at]);
            last[row] = Math.max(last[row], events.on()[at]);
        }
    }

    private void decisions(int row, Events decisions) {
        for (var at = decisions.start()[row]; at < decisions.start()[row + 1]; at++) {
            processed[row] = 1;
            settled[row] |= (byte) (decisions.flag()[at] ? 1 : 0);
        }
    }

    private void awards(int row, Events awards) {
        awarded[row] = awards.sum(row);
        for (var at = awards.start()[row]; at < awards.start()[row + 1]; at++) {
            programme[row] = either(programme[row], awards.programme()[at]);
            awardYear[row] = either(awardYear[row], awards.year()[at]);
        }
        budgetYear[row] = awardYear[row];
    }

    /** A payment of what was not awarded is no programme's dossier. */
    private void payments(int row, Events payments) {
        for (var at = payments.start()[row]; at < payments.start()[row + 1]; at++) {
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
