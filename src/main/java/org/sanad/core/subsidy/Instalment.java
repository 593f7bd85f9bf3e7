package org.sanad.core.subsidy;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A part of an award that falls due by itself.
 *
 * @param position 1, 2, 3 … within the award
 * @param amount in centimes, above 0
 * @param dueOn null where no date was set
 */
public record Instalment(UUID id, int position, long amount, LocalDate dueOn) {
    /** One that is not kept yet. */
    public static Instalment of(int position, long amount, LocalDate dueOn) {
        return new Instalment(null, position, amount, dueOn);
    }
}
