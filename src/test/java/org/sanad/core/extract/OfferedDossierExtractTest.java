package org.sanad.core.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.dossier.Draft;
import org.sanad.core.dossier.Kind;
import org.sanad.core.dossier.Part;
import org.sanad.core.dossier.Participant;
import org.sanad.core.dossier.Project;
import org.sanad.core.person.Person;
import org.sanad.fixture.LinkedOffices;
import org.sanad.fixture.Office;

/** The signed offer of a dossier holds all who take part in it; who asks what is held on them gets their own alone. */
class OfferedDossierExtractTest {
    @TempDir
    Path folder;

    @Test
    void theOfferIsToldWithoutTheOthersWhoStandInIt() {
        try (var offices = new LinkedOffices(folder)) {
            var desk = offices.invited("P10.521");
            var draft = Office.draft();
            var like = draft.project();
            var project = new Project(
                    Kind.COOPERATIVE,
                    like.purpose(),
                    like.titleAr(),
                    like.titleFr(),
                    "تعاونية",
                    null,
                    like.sector(),
                    null,
                    like.provinceCode(),
                    null);
            var people = List.of(
                    new Participant(Part.REPRESENTATIVE, Person.named("مريم التازي", "Meryem Tazi")),
                    new Participant(Part.MEMBER, Person.named("محمد العلوي", "Mohamed Alaoui")));
            var kept =
                    desk.dossiers().save(desk.session(), new Draft(null, project, draft.plan(), draft.jobs(), people));
            desk.transfers().offer(desk.session(), kept.dossier().id(), "P05.081", "They moved");
            var member = kept.people().stream()
                    .filter(one -> one.part() == Part.MEMBER)
                    .findFirst()
                    .orElseThrow();
            var extract = desk.handouts()
                    .extracts()
                    .of(desk.session(), member.person().id());
            var json = new String(ExtractJson.bytes(extract), StandardCharsets.UTF_8);
            assertThat(json).contains("They moved", "Mohamed Alaoui").doesNotContain("Tazi", "مريم");
        }
    }
}
