package org.sanad.core.facts;

import java.util.List;

/** One pass over the columns for an {@link Overview}. */
final class OverviewCount {
    private final When when;
    private final boolean[] taken;
    private final int today;
    private final Way way;
    private final Days toDecision = new Days();
    private final Days toPayment = new Days();
    private final int[] people = new int[6];
    /** Rows of dossiers that were begun in the period. */
    private final Picked begun = new Picked();

    private int projects;
    private int filed;
    private int decided;
    private int settled;
    private int paid;
    private int working;
    private int overdue;

    /** @param today epoch day from which waiting is counted */
    OverviewCount(When when, boolean[] taken, Codebook book, int today) {
        this.when = when;
        this.taken = taken;
        this.today = today;
        this.way = new Way(when, book);
    }

    void add(Block block) {
        pick(block);
        for (var at = 0; at < begun.count; at++) {
            var row = begun.rows[at];
            if (when.hasProgramme(block.awards, row)) {
                work(block, row);
                if (way.filed(block, row)) {
                    course(block, row);
                }
            }
        }
    }

    /** Without branches. */
    private void pick(Block block) {
        var combos = block.combos;
        var days = block.begunOn;
        var kept = 0;
        for (var row = 0; row < block.size; row++) {
            begun.rows[kept] = row;
            kept += (taken[combos[row]] ? 1 : 0) & (int) when.mask(days[row]);
        }
        begun.count = kept;
    }

    /** Adds what was counted of other blocks. */
    void add(OverviewCount other) {
        toDecision.add(other.toDecision);
        toPayment.add(other.toPayment);
        for (var at = 0; at < people.length; at++) {
            people[at] += other.people[at];
        }
        projects += other.projects;
        filed += other.filed;
        decided += other.decided;
        settled += other.settled;
        paid += other.paid;
        working += other.working;
        overdue += other.overdue;
    }

    private void work(Block block, int row) {
        var visit = block.visits.last(row, when.to());
        if (visit < 0 && block.jobs[row] < 0) {
            return;
        }
        projects++;
        people[0] += Math.max(0, block.jobs[row]);
        people[1] += Math.max(0, block.family[row]);
        people[2] += Math.max(0, block.women[row]);
        people[3] += Math.max(0, visit < 0 ? block.jobs[row] : block.visits.jobs()[visit]);
        people[4] += Math.max(0, visit < 0 ? block.family[row] : block.visits.family()[visit]);
        people[5] += Math.max(0, visit < 0 ? block.women[row] : block.visits.women()[visit]);
    }

    private void course(Block block, int row) {
        var begun = block.begunOn[row];
        filed++;
        if (way.working(block, row)) {
            working++;
        }
        var decision = way.decision(block, row);
        if (decision != Events.NO_DAY) {
            decided++;
            toDecision.add(decision - begun);
        } else if (today - begun > Course.LIMIT && way.waits(block, row)) {
            overdue++;
        }
        var payment = way.payment(block, row);
        if (payment != Events.NO_DAY) {
            paid++;
        }
        var settlement = way.settlement(block, row);
        if (settlement != Events.NO_DAY) {
            settled++;
            if (payment != Events.NO_DAY) {
                toPayment.add(payment - settlement);
            }
        }
    }

    Overview overview(List<Budget> budgets) {
        return new Overview(
                new Employment(
                        projects,
                        new Employment.People(people[0], people[1], people[2]),
                        new Employment.People(people[3], people[4], people[5])),
                new Course(filed, decided, settled, paid, working, toDecision.delay(), toPayment.delay(), overdue),
                budgets);
    }
}
