package org.sanad.app;

import java.util.List;
import java.util.UUID;
import org.sanad.core.desk.Desk;
import org.sanad.core.dossier.Draft;
import org.sanad.core.dossier.Part;
import org.sanad.core.dossier.Participant;
import org.sanad.core.person.Person;

/** Somebody who asked at headquarters too, and whose name was written in the other script there, for the tour. */
final class TourDuplicate {
    private TourDuplicate() {}

    static void make(Desk headquarters, Desk bureau, UUID dossier) {
        var file = bureau.dossiers().find(dossier);
        var holder = file.principal().orElseThrow().person();
        var again = new Person(
                null,
                null,
                holder.nameLatin(),
                holder.cnie(),
                holder.birthDate(),
                holder.birthYear(),
                holder.gender(),
                null,
                null,
                null,
                Person.Kin.UNKNOWN);
        headquarters
                .dossiers()
                .save(
                        headquarters.session(),
                        new Draft(
                                null,
                                file.dossier().project(),
                                file.dossier().plan(),
                                file.dossier().jobs(),
                                List.of(new Participant(Part.HOLDER, again))));
    }
}
