package org.sanad.core.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.dossier.Draft;
import org.sanad.core.dossier.Part;
import org.sanad.core.dossier.Participant;
import org.sanad.core.office.Registers;
import org.sanad.core.person.Person;
import org.sanad.core.person.PersonMatch;
import org.sanad.core.person.Verdict;
import org.sanad.core.sync.Pace;
import org.sanad.data.RegisterFolder;
import org.sanad.fixture.Office;
import org.sanad.fixture.ScratchRegister;

/** People of an office and of those that send to it. */
class KnownPeopleTest {
    @TempDir
    Path folder;

    @Test
    void aPersonIsKnownAsSoonAsSaved() {
        try (var desk = desk("P10.521")) {
            assertThat(like(desk, "Mohamed Alaoui")).isEmpty();
            save(desk, Person.named("محمد العلوي", null));
            assertThat(like(desk, "Mohamed Alaoui")).hasSize(1);
        }
    }

    @Test
    void headquartersKnowsWhomAnOfficeSentAndWhatItDecided() {
        try (var headquarters = desk("HQ");
                var bureau = desk("P10.521")) {
            assertThat(like(headquarters, "Mohamed Alaoui")).isEmpty();
            var one = save(bureau, Person.named("محمد العلوي", null));
            var other = save(bureau, Person.named(null, "Mohamed Alaoui"));
            bureau.personLinks().decide(bureau.session(), one.id(), other.id(), Verdict.SAME);
            send(bureau, headquarters);

            assertThat(like(headquarters, "Mohammed El Alaoui"))
                    .singleElement()
                    .satisfies(match ->
                            assertThat(match.dossiers().getFirst().owner()).isEqualTo("P10.521"));
            assertThat(headquarters.personLinks().group(one.id())).containsExactlyInAnyOrder(one.id(), other.id());
        }
    }

    private void send(Desk bureau, Desk headquarters) {
        var invitation = folder.resolve("invitation.json");
        headquarters.invitations().invite(headquarters.session(), "P10.521", invitation);
        bureau.invitations().accept(bureau.session(), invitation);
        var sent = bureau.sending()
                .send(bureau.session(), folder, false, Pace.UNWATCHED)
                .file()
                .file();
        headquarters.receiving().receive(headquarters.session(), sent, folder, Pace.UNWATCHED);
    }

    private static List<PersonMatch> like(Desk desk, String latin) {
        return desk.persons().like(Person.named(null, latin), null);
    }

    private static Person save(Desk desk, Person person) {
        var draft = Office.draft();
        var holder = List.of(new Participant(Part.HOLDER, person));
        return desk.dossiers()
                .save(desk.session(), new Draft(null, draft.project(), draft.plan(), draft.jobs(), holder))
                .principal()
                .orElseThrow()
                .person();
    }

    private Desk desk(String office) {
        var at = new RegisterFolder(folder.resolve(office));
        var plan = new Registers.Plan(at, office, "Clerk", "long enough".toCharArray(), false);
        return new Desk(new Registers(ScratchRegister.CHEAP).create(plan), ScratchRegister.CLOCK);
    }
}
