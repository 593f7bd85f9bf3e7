package org.sanad.core.transfer;

import java.time.LocalDate;
import java.util.UUID;
import org.sanad.core.Coded;

/**
 * An offer and what became of it.
 *
 * @param about title of the dossier; may be null
 * @param left whether it went on a stick
 * @param answer null while nobody answered
 */
public record Transfer(
        UUID id,
        String from,
        String to,
        UUID dossier,
        String number,
        String about,
        String reason,
        String offeredBy,
        LocalDate offeredOn,
        Standing standing,
        boolean left,
        Reply answer) {
    /** Where it stands. */
    public enum Standing implements Coded {
        OFFERED,
        WITHDRAWN,
        ACCEPTED,
        REFUSED;
    }

    /** @param reason null where none was given */
    public record Reply(String by, LocalDate on, String reason) {}
}
