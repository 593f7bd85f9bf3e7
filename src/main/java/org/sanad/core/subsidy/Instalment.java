package org.sanad.core.subsidy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A part of an award that falls due by itself.
 *
 * @param position 1, 2, 3 … within the award
 * @param amount in centimes, above 0
 * @param dueOn null where no date was set
 * @param papers codes of the papers that its payment waits for
 */
public record Instalment(UUID id, int position, long amount, LocalDate dueOn, List<String> papers) {
    public Instalment {
        papers = List.copyOf(papers);
    }

    /** One that waits for no paper. */
    public Instalment(UUID id, int position, long amount, LocalDate dueOn) {
        this(id, position, amount, dueOn, List.of());
    }

    /** One that is not kept yet. */
    public static Instalment of(int position, long amount, LocalDate dueOn) {
        return new Instalment(null, position, amount, dueOn);
    }
}
