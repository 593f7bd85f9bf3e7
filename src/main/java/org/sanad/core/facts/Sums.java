package org.sanad.core.facts;

/**
 * Adds up one group. Counts of dossiers are of different dossiers, whatever the number of their events: all events of one
 * come before those of the next, so that the last one counted is all that must be remembered.
 */
final class Sums {
    static final int COOPERATIVE = 1;
    static final int ASSOCIATION = 2;
    static final int KINDS = 3;

    private int lastProcessed;
    private int lastSettled;
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

    static int kind(String code) {
        return "cooperative".equals(code) ? COOPERATIVE : "association".equals(code) ? ASSOCIATION : 0;
    }

    /** @param kind {@link #COOPERATIVE}, {@link #ASSOCIATION} or another number for an individual */
    void dossier(int kind) {
        dossiers++;
        switch (kind) {
            case COOPERATIVE -> cooperatives++;
            case ASSOCIATION -> associations++;
            default -> individuals++;
        }
    }

    void work(int people, int ofFamily) {
        jobs += people;
        familyJobs += ofFamily;
    }

    /** @param dossier another number than 0 for each, the same for all decisions of one */
    void decision(int dossier, boolean settles) {
        if (lastProcessed != dossier) {
            lastProcessed = dossier;
            processed++;
        }
        if (settles && lastSettled != dossier) {
            lastSettled = dossier;
            settled++;
        }
    }

    void award(long amount) {
        awarded = Math.addExact(awarded, amount);
    }

    void payment(long amount, boolean delivered) {
        if (delivered) {
            inKind = Math.addExact(inKind, amount);
        } else {
            paid = Math.addExact(paid, amount);
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
