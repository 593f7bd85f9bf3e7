package org.sanad.core.suggestion;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What an office would have otherwise in a dossier of another.
 *
 * @param from office that suggests
 * @param to office whose dossier it is
 * @param number of the dossier
 * @param seen the value when it was suggested; null where there was none
 * @param now the value that stands; null where there is none
 * @param withdrawn taken back by the office that suggested it
 * @param answer null while nobody answered
 */
public record Suggestion(
        UUID id,
        String from,
        String to,
        UUID dossier,
        String number,
        SuggestedField field,
        String seen,
        String now,
        String wanted,
        String reason,
        String by,
        LocalDate on,
        boolean withdrawn,
        Answer answer) {
    /** @param reason null where an acceptance gives none */
    public record Answer(boolean accepted, String by, LocalDate on, String reason) {}

    /** Whether it still waits for the office whose dossier it is. */
    public boolean open() {
        return answer == null && !withdrawn;
    }
}
