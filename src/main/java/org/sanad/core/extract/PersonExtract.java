package org.sanad.core.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanad.core.account.AccessLog;
import org.sanad.core.dossier.DossierFile;
import org.sanad.core.dossier.HistoryEvent;
import org.sanad.core.dossier.Part;
import org.sanad.core.person.Person;
import org.sanad.core.person.PersonLink;

/**
 * All that the register holds on one person.
 *
 * @param office code of the office whose register it is
 * @param by name of who made the extract
 * @param records the person as each dossier holds them: records said to be the same person, the one asked for first
 * @param taken their parts in dossiers, the newest first
 * @param links what was decided about the records, whatever still holds
 * @param history saves that wrote the records or the parts, the newest first
 * @param accesses lines of the access log that name the person or a dossier of theirs, the newest first
 */
public record PersonExtract(
        LocalDate on,
        String office,
        String by,
        List<Held> records,
        List<Taken> taken,
        List<PersonLink> links,
        List<HistoryEvent> history,
        List<AccessLog.Line> accesses) {
    /**
     * A record of the person.
     *
     * @param owner code of the office that keeps it
     */
    public record Held(Person person, String owner) {}

    /**
     * A part in a dossier.
     *
     * @param file the dossier with its steps, awards, payments and visits; of its people only this person
     * @param further what else hangs on the dossier, by kind of record: papers, scans; values by column
     */
    public record Taken(UUID person, Part part, DossierFile file, Map<String, List<Map<String, Object>>> further) {}

    public PersonExtract {
        records = List.copyOf(records);
        taken = List.copyOf(taken);
        links = List.copyOf(links);
        history = List.copyOf(history);
        accesses = List.copyOf(accesses);
    }
}
