package org.sanad.core.facts;

import java.util.HashSet;
import java.util.Set;

/** Adds up one group. Counts of dossiers are of different dossiers, whatever the number of their events. */
final class Sums {
    private final Set<Fact> processed = new HashSet<>();
    private final Set<Fact> settled = new HashSet<>();
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
        processed.add(fact);
        if (decision.settled()) {
            settled.add(fact);
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
                processed.size(),
                settled.size(),
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
