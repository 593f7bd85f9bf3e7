package org.sanad.core.facts;

/**
 * How far the dossiers that were filed in the period have come by now, and how long it took. Drafts are not filed.
 *
 * @param decided those with a decision of any kind
 * @param paid those of which anything was paid or delivered
 * @param working in operation or closed
 * @param toDecision from filing to the first decision
 * @param toPayment from settlement to the first payment or delivery
 * @param overdue filed more than {@link #LIMIT} days before the day asked about, and not decided or withdrawn
 */
public record Course(
        int filed, int decided, int settled, int paid, int working, Delay toDecision, Delay toPayment, int overdue) {
    /** Days that law 55-19 leaves for an answer. */
    public static final int LIMIT = 60;
}
