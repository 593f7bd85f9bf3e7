package org.sanad.core.facts;

/**
 * Adds up one group. Counts of dossiers are of different dossiers, whatever the number of their events: all events of one
 * come before those of the next, so that the last one counted is all that must be remembered.
 */
final class Sums {
    private Fact lastProcessed;
    private Fact lastSettled;
    private int processed;
    private int settled;
    private int dossiers;
    private int cooperatives;
    private int associations;
    private int individuals;
    private int jobs;
    private int familyJobs;
    private long awarded;
    private long paid;
    private long inKind;

    void dossier(Fact fact) {
        dossiers++;
        switch (fact.kind()) {
            case "cooperative" -> cooperatives++;
            case "association" -> associations++;
            default -> individuals++;
        }
    }

    void work(Fact.Work work) {
        jobs += work.jobs() == null ? 0 : work.jobs();
        familyJobs += work.family() == null ? 0 : work.family();
    }

    void decision(Fact fact, Fact.Decision decision) {
        if (lastProcessed != fact) {
            lastProcessed = fact;
            processed++;
        }
        if (decision.settled() && lastSettled != fact) {
            lastSettled = fact;
            settled++;
        }
    }

    void award(Fact.Given given) {
        awarded = Math.addExact(awarded, given.amount());
    }

    void payment(Fact.Paid payment) {
        if (payment.inKind()) {
            inKind = Math.addExact(inKind, payment.amount());
        } else {
            paid = Math.addExact(paid, payment.amount());
        }
    }

    Totals totals() {
        return new Totals(
                dossiers,
                processed,
                settled,
                awarded,
                paid,
                inKind,
                jobs,
                familyJobs,
                cooperatives,
                associations,
                individuals);
    }
}
