package org.sanad.core.dossier;

import java.time.LocalDate;

/** A step to take: where to, when, and why where it sends back or refuses. */
public record NewStep(State to, LocalDate on, String reason) {
    public NewStep(State to, LocalDate on) {
        this(to, on, null);
    }
}
