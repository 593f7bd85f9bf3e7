package org.sanad.core.dossier;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A step of a dossier's life.
 *
 * @param position 1, 2, 3 … within the dossier
 * @param undoneId the step that this one undoes; null for any other
 * @param until of a deferral the first day of the year it is to; of a closing the day the archive is due; else null
 * @param from null where the dossier came from before the register
 * @param takenBy name of the person
 * @param takenAt code of the office
 */
public record Step(
        UUID id,
        int position,
        UUID undoneId,
        State from,
        State to,
        LocalDate on,
        LocalDate until,
        String reason,
        String takenBy,
        String takenAt) {
    public boolean undo() {
        return undoneId != null;
    }

    /** Whether it asks for what the papers miss: the dossier stays where it is. */
    public boolean completion() {
        return !undo() && from == State.FILED && to == State.FILED;
    }
}
