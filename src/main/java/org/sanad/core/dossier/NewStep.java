package org.sanad.core.dossier;

import java.time.LocalDate;

/**
 * A step to take: where to, when, and why where it sends back or refuses.
 *
 * @param until of a deferral the first day of the year it is to; of a closing the day the archive is due, null for the
 *     proposed one; null for any other step
 */
public record NewStep(State to, LocalDate on, String reason, LocalDate until) {
    public NewStep(State to, LocalDate on) {
        this(to, on, null);
    }

    public NewStep(State to, LocalDate on, String reason) {
        this(to, on, reason, null);
    }
}
