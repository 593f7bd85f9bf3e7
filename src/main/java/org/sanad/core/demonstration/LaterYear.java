package org.sanad.core.demonstration;

import java.util.List;
import java.util.UUID;
import org.sanad.core.account.Records;
import org.sanad.core.account.Session;
import org.sanad.core.dossier.DossierFile;
import org.sanad.core.dossier.DossierStore;
import org.sanad.core.dossier.DossierWriter;
import org.sanad.core.dossier.Plan;
import org.sanad.core.history.Change;
import org.sanad.core.history.Door;
import org.sanad.core.person.Person;
import org.sanad.core.person.PersonStore;
import org.sanad.data.Database;

/** Changes generated dossiers as a year does: each costs a tenth more, its people have moved, and every tenth has another telephone. */
public final class LaterYear {
    private static final int TOGETHER = 500;

    private final Records records;
    private final Door door;
    private final DossierStore store = new DossierStore();
    private final PersonStore persons = new PersonStore();

    public LaterYear(Database database, Door door) {
        this.records = new Records(database);
        this.door = door;
    }

    /** One history entry for each of the session's own dossiers. */
    public void change(Session session, List<UUID> dossiers) {
        var writer = new DossierWriter(UUID::randomUUID);
        for (var from = 0; from < dossiers.size(); from += TOGETHER) {
            var some = dossiers.subList(from, Math.min(dossiers.size(), from + TOGETHER));
            var files = records.read(session, sql -> store.files(sql, some));
            door.writeEach(session, "dossier.demonstrate", files, (change, file) -> change(change, writer, file));
        }
    }

    private void change(Change change, DossierWriter writer, DossierFile file) {
        var dossier = file.dossier();
        writer.change(change, dossier.with(dossier.project(), dearer(dossier.plan()), dossier.jobs()));
        file.people().forEach(one -> change.put(persons.row(moved(one.person()), dossier.owner())));
    }

    private static Plan dearer(Plan plan) {
        var cost = plan.cost() == null ? 1_000_00L : plan.cost();
        return new Plan(cost + cost / 10, plan.ownCash(), plan.ownInKind(), plan.loan(), plan.asked());
    }

    private static String telephone(Person one) {
        var tenth = Math.floorMod(one.id().hashCode(), 10) == 0;
        return tenth && one.phone() != null ? one.phone().replaceFirst(".$", "0") : one.phone();
    }

    private static Person moved(Person one) {
        var address = (one.address() == null ? "" : one.address() + ", ") + "2";
        return new Person(
                one.id(),
                one.nameAr(),
                one.nameLatin(),
                one.cnie(),
                one.birthDate(),
                one.birthYear(),
                one.gender(),
                telephone(one),
                address,
                one.education(),
                one.kin());
    }
}
