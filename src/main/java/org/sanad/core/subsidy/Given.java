package org.sanad.core.subsidy;

/**
 * What a donor, or a programme itself, gave to the dossiers of this register; releases deducted. What was given before
 * the register stands apart.
 *
 * @param donor code; null for what the programme gave itself
 * @param cash in centimes
 * @param inKind in centimes, at the recorded value
 * @param before in centimes, by the opening balances since 2001; these know programmes and no donors
 */
public record Given(String donor, String programme, long cash, long inKind, long before) {
    /** With what was given before the register. */
    public long all() {
        return cash + inKind + before;
    }
}
