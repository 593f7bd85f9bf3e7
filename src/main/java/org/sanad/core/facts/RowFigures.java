package org.sanad.core.facts;

/** What one dossier adds to figures: made once a pass and filled anew for each row, so that a pass makes no objects. */
final class RowFigures {
    /** 1 where it counts as filed, else 0; likewise processed and settled. */
    int dossiers;

    int processed;
    int settled;
    int jobs;
    int family;
    long awarded;
    long paid;
    long inKind;
    private final When when;

    RowFigures(When when) {
        this.when = when;
    }

    /** Takes all that is in a row. */
    void whole(Summary summary, int row) {
        dossiers = 1;
        processed = summary.processed[row];
        settled = summary.settled[row];
        jobs = summary.jobs[row];
        family = summary.family[row];
        awarded = summary.awarded[row];
        paid = summary.paid[row];
        inKind = summary.inKind[row];
    }

    /** Takes what counts of a row. */
    void read(Block block, int row) {
        work(block, row);
        decisions(block.decisions, row);
        awards(block.awards, row);
        payments(block.payments, row);
    }

    /** The dossier itself, and the people who work there. */
    void work(Block block, int row) {
        var counts = (int) when.mask(block.begunOn[row]);
        dossiers = counts & 1;
        jobs = counts & block.jobs(row, when.to());
        family = counts & block.family(row, when.to());
    }

    void decisions(Events decisions, int row) {
        var on = decisions.on();
        var any = 0L;
        var settling = 0L;
        for (var at = decisions.start()[row]; at < decisions.start()[row + 1]; at++) {
            var counts = when.mask(on[at]);
            any |= counts;
            settling |= decisions.flag()[at] ? counts : 0;
        }
        processed = (int) any & 1;
        settled = (int) settling & 1;
    }

    private void awards(Events awards, int row) {
        var sum = 0L;
        for (var at = awards.start()[row]; at < awards.start()[row + 1]; at++) {
            if (when.programmeIs(awards.programme()[at]) && when.yearIs(awards.year()[at])) {
                sum = Math.addExact(sum, awards.amount()[at] & when.periodMask(awards.on()[at]));
            }
        }
        awarded = sum;
    }

    private void payments(Events payments, int row) {
        var cash = 0L;
        var kind = 0L;
        for (var at = payments.start()[row]; at < payments.start()[row + 1]; at++) {
            if (when.programmeIs(payments.programme()[at])) {
                var amount = payments.amount()[at] & when.mask(payments.on()[at]);
                if (payments.flag()[at]) {
                    kind = Math.addExact(kind, amount);
                } else {
                    cash = Math.addExact(cash, amount);
                }
            }
        }
        paid = cash;
        inKind = kind;
    }
}
