package org.sanad.core.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanad.core.sync.FourLevelsOfOffices.APPROPRIATION;
import static org.sanad.core.sync.FourLevelsOfOffices.TREE;

import java.util.List;
import java.util.Objects;
import org.sanad.core.desk.Desk;
import org.sanad.core.history.HistoryStore;
import org.sanad.core.transfer.Transfer;

/** What must be so when all sticks arrived: the same work on every level, nothing lost, nothing overspent. */
final class SameOnEveryLevel {
    /** Dossiers that another office took over after money had been given for them. */
    static final String MOVED_WITH_SUPPORT = "moved with support";

    private final OfficesAndSticks offices;

    SameOnEveryLevel(OfficesAndSticks offices) {
        this.offices = offices;
    }

    void compare() {
        for (var office : offices.offices.values()) {
            count(office);
            for (var at = office.above; at != null; at = at.above) {
                assertThat(at.state(office.code))
                        .as("work of %s at %s", office.code, at.code)
                        .isEqualTo(office.state(office.code));
            }
            money(office);
            support(office);
            office.sworn.deeds().stream().filter(deed -> deed.title() != null).forEach(deed -> notLost(office, deed));
            assertThat(office.desk().proofs().prove().findings())
                    .as(office.code)
                    .isEmpty();
        }
    }

    /** What the schedules came to, so that one sees that something was tried. */
    private void count(OfficeAtWork office) {
        office.sworn
                .deeds()
                .forEach(deed ->
                        offices.tell(deed.title() != null ? "titles" : deed.paid() != 0 ? "payments" : "awards"));
        var desk = office.desk();
        desk.transfers().list(desk.session()).stream()
                .filter(one -> one.to().equals(office.code) && one.standing() == Transfer.Standing.ACCEPTED)
                .forEach(one -> {
                    offices.tell("moved");
                    if (!desk.transfers().support(desk.session(), one.id()).isEmpty()) {
                        offices.tell(MOVED_WITH_SUPPORT);
                    }
                });
        desk.conflicts().decided(desk.session()).stream()
                .filter(one -> one.office().equals(office.code))
                .forEach(one -> offices.tell("decided"));
        if (office == offices.headquarters()) {
            desk.conflicts().open(desk.session()).forEach(one -> offices.tell("conflicts"));
        }
    }

    private void money(OfficeAtWork office) {
        var funds = offices.headquarters().desk().funds();
        var balance = funds.balance(office.slice());
        assertThat(balance.left()).as("slice of %s: %s", office.code, balance).isNotNegative();
        assertThat(balance.committed()).as("committed by %s", office.code).isEqualTo(office.sworn.committed());
        assertThat(balance.paid()).as("paid by %s", office.code).isEqualTo(office.sworn.paid());
        assertThat(balance.paid()).isBetween(0L, balance.committed());
        assertThat(office.desk().funds().balance(office.slice())).isEqualTo(balance);
        assertThat(office.desk().recalls().all(List.of(office.code)))
                .as("asked of %s", office.code)
                .isEqualTo(offices.headquarters().desk().recalls().all(List.of(office.code)));
        assertThat(funds.allotted(List.copyOf(TREE.keySet())))
                .allSatisfy(one -> assertThat(one.allotted()).isBetween(0L, APPROPRIATION));
    }

    /** Whoever has a dossier knows all that was given and paid for it, by whichever office. */
    private void support(OfficeAtWork office) {
        var national = offices.headquarters().desk().dossiers();
        for (var id : office.owned()) {
            var here = office.desk().dossiers().find(id);
            var there = national.find(id);
            assertThat(here.dossier().owner())
                    .as("owner of %s", id)
                    .isEqualTo(there.dossier().owner());
            assertThat(here.awarded()).as("given for %s of %s", id, office.code).isEqualTo(there.awarded());
            assertThat(here.paid()).as("paid for %s of %s", id, office.code).isEqualTo(there.paid());
        }
    }

    /** A title stands, or was what a later writer saw and replaced, or waits or was decided in a conflict, or is set aside. */
    private void notLost(OfficeAtWork office, Sworn.Deed deed) {
        var desk = offices.headquarters().desk();
        var stands = desk.dossiers().find(deed.dossier()).dossier().project().titleFr();
        var lines = desk
                .register()
                .database()
                .read(sql -> new HistoryStore().withSetAside(sql, List.of(deed.dossier())))
                .stream()
                .flatMap(entry -> entry.lines().stream())
                .filter(line -> line.entity().equals("dossier"))
                .toList();
        assertThat(lines)
                .as("history of %s", deed)
                .anyMatch(line -> deed.title().equals(line.after().get("title_fr")));
        var replaced = lines.stream()
                .anyMatch(line -> deed.title().equals(line.before().get("title_fr")));
        var waits = desk.conflicts().open(desk.session()).stream()
                .filter(one -> one.record().equals(deed.dossier()))
                .flatMap(one -> one.clash().versions().stream())
                .anyMatch(version -> Objects.equals(deed.title(), version.value()));
        var decided = desk.conflicts().decided(desk.session()).stream()
                .anyMatch(one ->
                        one.record().equals(deed.dossier()) && one.field().equals("title_fr"));
        var setAside = isSetAside(desk, deed);
        if (setAside) {
            offices.tell("set aside");
        }
        assertThat(deed.title().equals(stands) || replaced || waits || decided || setAside)
                .as("%s, where %s stands", deed, stands)
                .isTrue();
    }

    private static boolean isSetAside(Desk desk, Sworn.Deed deed) {
        var history = new HistoryStore();
        var dossier = List.of(deed.dossier());
        return desk.register().database().read(sql -> {
            var aside = history.setAside(sql, dossier);
            return history.withSetAside(sql, dossier).stream()
                    .filter(entry -> aside.contains(entry.revision()))
                    .flatMap(entry -> entry.lines().stream())
                    .anyMatch(line -> deed.title().equals(line.after().get("title_fr")));
        });
    }
}
