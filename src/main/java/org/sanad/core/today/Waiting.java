package org.sanad.core.today;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One thing that waits.
 *
 * @param titleAr may be null, and {@code titleFr} too
 * @param since the day from which it waits: of filing, of the step, of the proposal, of the last visit; the due day of an
 *     instalment
 * @param amount of a proposal, or what is left to pay of an instalment, in centimes; null for any other matter
 * @param by who proposed it; null for any other matter
 * @param missing how many required papers are missing; null for any other matter
 */
public record Waiting(
        Matter matter,
        UUID dossier,
        String number,
        String titleAr,
        String titleFr,
        LocalDate since,
        Long amount,
        String by,
        Integer missing) {
    Waiting missing(int papers) {
        return new Waiting(matter, dossier, number, titleAr, titleFr, since, amount, by, papers);
    }
}
