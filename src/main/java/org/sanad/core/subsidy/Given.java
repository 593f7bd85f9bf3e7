package org.sanad.core.subsidy;

/**
 * What a donor, or a programme itself, gave to the dossiers of this register; releases deducted.
 *
 * @param donor code; null for what the programme gave itself
 * @param cash in centimes
 * @param inKind in centimes, at the recorded value
 */
public record Given(String donor, String programme, long cash, long inKind) {
    public long all() {
        return cash + inKind;
    }
}
