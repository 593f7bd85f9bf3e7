package org.sanad.core.dossier;

import java.time.LocalDate;
import java.util.List;

/**
 * A dossier that was taken over from a file: by what a row of a file is known again that is read otherwise by now.
 *
 * @param on the day of its state
 * @param names of the organisation, and of its holder or representative, in either script
 */
public record TakenOver(String number, LocalDate on, List<String> names) {
    public TakenOver {
        names = List.copyOf(names);
    }
}
