package org.sanad.core.fund;

import java.util.Objects;
import java.util.UUID;
import org.sanad.core.Coded;

/**
 * What an office had done before the register, of one year, programme and kind.
 *
 * @param id null for a new one
 * @param kind code of the kind of dossier
 * @param awarded in centimes, as {@code paid} and {@code inKind}
 * @param source where the figures were found
 */
public record OpeningBalance(
        UUID id,
        String office,
        int year,
        String programme,
        String kind,
        int dossiers,
        long awarded,
        long paid,
        long inKind,
        int jobs,
        int familyJobs,
        String source) {
    /** First year of the programmes. */
    public static final int SINCE = 2001;

    /** Whether another is of the same office, year, programme and kind. */
    boolean isOfTheSame(OpeningBalance other) {
        return office.equals(other.office)
                && year == other.year
                && Objects.equals(programme, other.programme)
                && Objects.equals(kind, other.kind);
    }

    /** Kinds as dossiers have them; the room of dossiers stands above this one. */
    public enum Kind implements Coded {
        INDIVIDUAL,
        COOPERATIVE,
        ASSOCIATION
    }
}
