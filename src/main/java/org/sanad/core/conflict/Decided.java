package org.sanad.core.conflict;

import java.time.LocalDate;
import java.util.UUID;

/** A decision that holds. */
public record Decided(
        UUID id,
        String office,
        String entity,
        UUID record,
        String about,
        String field,
        Object value,
        String reason,
        String by,
        LocalDate on) {}
