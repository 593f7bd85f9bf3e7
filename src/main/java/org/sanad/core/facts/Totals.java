package org.sanad.core.facts;

/**
 * What the dossiers of a choice amount to; the definitions are this room's.
 *
 * @param awardedCentimes in cash and in kind
 * @param paidCentimes in cash, reversals deducted
 * @param inKindCentimes delivered, at the recorded value
 * @param familyJobs of the jobs, those of the resistance family
 */
public record Totals(
        int dossiers,
        int processed,
        int settled,
        long awardedCentimes,
        long paidCentimes,
        long inKindCentimes,
        int jobs,
        int familyJobs,
        int cooperatives,
        int associations,
        int individuals) {
    public static final Totals NONE = new Totals(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
}
