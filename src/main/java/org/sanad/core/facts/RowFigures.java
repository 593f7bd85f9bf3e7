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
        dossiers = 0;
        jobs = 0;
        family = 0;
        if (when.covers(block.begunOn[row])) {
            dossiers = 1;
            var visit = block.visits.last(row, when.to());
            jobs = Math.max(0, visit < 0 ? block.jobs[row] : block.visits.jobs()[visit]);
            family = Math.max(0, visit < 0 ? block.family[row] : block.visits.family()[visit]);
        }
    }

    void decisions(Events decisions, int row) {
        processed = 0;
        settled = 0;
        for (var at = decisions.start()[row]; at < decisions.start()[row + 1]; at++) {
            if (when.covers(decisions.on()[at])) {
                processed = 1;
                settled |= decisions.flag()[at] ? 1 : 0;
            }
        }
    }

    private void awards(Events awards, int row) {
        var sum = 0L;
        for (var at = awards.start()[row]; at < awards.start()[row + 1]; at++) {
            if (when.covers(awards.on()[at], awards.year()[at]) && when.programmeIs(awards.programme()[at])) {
                sum = Math.addExact(sum, awards.amount()[at]);
            }
        }
        awarded = sum;
    }

    private void payments(Events payments, int row) {
        var cash = 0L;
        var kind = 0L;
        for (var at = payments.start()[row]; at < payments.start()[row + 1]; at++) {
            if (when.covers(payments.on()[at]) && when.programmeIs(payments.programme()[at])) {
                if (payments.flag()[at]) {
                    kind = Math.addExact(kind, payments.amount()[at]);
                } else {
                    cash = Math.addExact(cash, payments.amount()[at]);
                }
            }
        }
        paid = cash;
        inKind = kind;
    }
}
