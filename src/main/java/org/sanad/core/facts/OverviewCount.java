package org.sanad.core.facts;

import java.util.HashSet;
import java.util.Set;

/** One pass over the columns for an {@link Overview}. */
final class OverviewCount {
    private final Wanted wanted;
    private final int today;
    private final Set<Integer> ended = new HashSet<>();
    private final BudgetSums budgets;
    private final Days toDecision = new Days();
    private final Days toPayment = new Days();
    private final int[] people = new int[6];
    private final int draft;
    private final int operating;
    private final int closed;
    private int projects;
    private int filed;
    private int decided;
    private int settled;
    private int paid;
    private int working;
    private int overdue;

    /** @param today epoch day from which waiting is counted */
    OverviewCount(Wanted wanted, Codebook book, int today) {
        this.wanted = wanted;
        this.today = today;
        this.budgets = new BudgetSums(wanted, book);
        var states = book.of(Dimension.STATE);
        draft = states.find("draft");
        operating = states.find("in_operation");
        closed = states.find("closed");
        ended.add(states.find("withdrawn"));
        ended.add(closed);
    }

    void add(Block block) {
        for (var row = 0; row < block.size; row++) {
            if (wanted.takes(block, row)) {
                budgets.add(block, row);
                if (wanted.covers(block.begunOn[row])) {
                    work(block, row);
                    if (block.code(Dimension.STATE, row) != draft) {
                        course(block, row);
                    }
                }
            }
        }
    }

    private void work(Block block, int row) {
        var visit = block.visits.last(row, wanted.to());
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
        var state = block.code(Dimension.STATE, row);
        filed++;
        if (state == operating || state == closed) {
            working++;
        }
        var decision = first(block.decisions, row, false);
        if (decision != Events.NO_DAY) {
            decided++;
            toDecision.add(decision - begun);
        } else if (today - begun > Course.LIMIT && !ended.contains(state)) {
            overdue++;
        }
        var payment = firstPayment(block.payments, row);
        if (payment != Events.NO_DAY) {
            paid++;
        }
        var settlement = first(block.decisions, row, true);
        if (settlement != Events.NO_DAY) {
            settled++;
            if (payment != Events.NO_DAY) {
                toPayment.add(payment - settlement);
            }
        }
    }

    private static int first(Events decisions, int row, boolean settles) {
        var first = Events.NO_DAY;
        for (var at = decisions.start()[row]; at < decisions.start()[row + 1]; at++) {
            var on = decisions.on()[at];
            if ((!settles || decisions.flag()[at]) && (first == Events.NO_DAY || on < first)) {
                first = on;
            }
        }
        return first;
    }

    private int firstPayment(Events payments, int row) {
        var first = Events.NO_DAY;
        for (var at = payments.start()[row]; at < payments.start()[row + 1]; at++) {
            var counts = payments.amount()[at] > 0 && wanted.programmeIs(payments.programme()[at]);
            if (counts && (first == Events.NO_DAY || payments.on()[at] < first)) {
                first = payments.on()[at];
            }
        }
        return first;
    }

    Overview overview() {
        return new Overview(
                new Employment(
                        projects,
                        new Employment.People(people[0], people[1], people[2]),
                        new Employment.People(people[3], people[4], people[5])),
                new Course(
                        filed, decided, settled, paid, working, toDecision.delay(), toPayment.delay(), overdue),
                budgets.all());
    }
}
