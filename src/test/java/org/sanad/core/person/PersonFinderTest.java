package org.sanad.core.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.uuid.Generators;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.dossier.DossierFile;
import org.sanad.core.dossier.Draft;
import org.sanad.core.dossier.Part;
import org.sanad.core.dossier.Participant;
import org.sanad.fixture.Office;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.ProblemException;

class PersonFinderTest {
    private final java.util.function.Supplier<UUID> ids = Generators.timeBasedEpochGenerator(new Random(3))::generate;

    @TempDir
    Path folder;

    private Office office;
    private PersonFinder finder;
    private PersonLinkService links;

    @BeforeEach
    void open() {
        office = new Office(folder.resolve("register"));
        serve();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void serve() {
        var database = office.scratch().register().database();
        finder = new PersonFinder(office.session(), database);
        links = new PersonLinkService(
                office.session(), database, office.scratch().door(), ScratchRegister.CLOCK, ids);
    }

    @Test
    void findsAPersonOfADossierInTheOtherScript() {
        var file = keep("محمد العلوي", null);
        keep("محمود العلوي", null);
        var found = finder.like(Person.named(null, "Mohammed El Alaoui"), null);
        assertThat(found).singleElement().satisfies(match -> {
            assertThat(match.person().nameAr()).isEqualTo("محمد العلوي");
            assertThat(match.reasons()).containsExactly(Reason.NAME_ALIKE);
            assertThat(match.dossiers().getFirst().number())
                    .isEqualTo(file.dossier().number());
        });
    }

    @Test
    void keepsUpWithWhatIsSavedAndForgetsWhatWasChanged() {
        assertThat(finder.size()).isZero();
        var file = keep("فاطمة الزهراء التازي", null);
        finder.changed(office.scratch().touched());
        assertThat(finder.like(Person.named(null, "Fatimazahra Tazi"), null)).hasSize(1);
        rename(file, "خديجة التازي");
        finder.changed(office.scratch().touched());
        assertThat(finder.like(Person.named(null, "Fatimazahra Tazi"), null)).isEmpty();
        assertThat(finder.like(Person.named(null, "Khadija Tazi"), null)).hasSize(1);
        assertThat(finder.size()).isEqualTo(1);
    }

    @Test
    void doesNotWarnOfTheDossierItself() {
        var file = keep("محمد العلوي", "Mohamed Alaoui");
        var dossier = file.dossier().id();
        assertThat(finder.like(Person.named("محمد العلوي", null), dossier)).isEmpty();
        assertThat(finder.like(holder(file), dossier)).isEmpty();
    }

    @Test
    void whatWasDecidedHoldsAfterReopeningAndCanBeUndone() {
        var one = holder(keep("محمد العلوي", null));
        var other = holder(keep(null, "Mohamed Alaoui"));
        links.decide(office.session(), one.id(), other.id(), Verdict.DIFFERENT);
        office.scratch().reopen();
        serve();
        assertThat(finder.like(one, null))
                .singleElement()
                .satisfies(match -> assertThat(match.verdict()).isEqualTo(Verdict.DIFFERENT));
        links.decide(office.session(), other.id(), one.id(), Verdict.OPEN);
        office.scratch().reopen();
        serve();
        assertThat(finder.like(one, null))
                .singleElement()
                .satisfies(match -> assertThat(match.verdict()).isNull());
        assertThat(links.of(one.id())).isEmpty();
    }

    @Test
    void oneSaidToBeTheSameAsAnotherIsOfItsGroup() {
        var people = List.of(
                holder(keep("محمد العلوي", null)),
                holder(keep(null, "Mohamed Alaoui")),
                holder(keep(null, "M. Alaoui")));
        links.decide(office.session(), people.get(0).id(), people.get(1).id(), Verdict.SAME);
        links.decide(office.session(), people.get(2).id(), people.get(1).id(), Verdict.SAME);
        assertThat(links.group(people.get(0).id())).hasSize(3);
        links.decide(office.session(), people.get(1).id(), people.get(2).id(), Verdict.OPEN);
        assertThat(links.group(people.get(0).id())).hasSize(2);
    }

    @Test
    void recordsSaidToBeOfOnePersonWarnOnce() {
        var one = holder(keep("محمد العلوي", null));
        var other = holder(keep(null, "Mohamed Alaoui"));
        assertThat(finder.like(Person.named("محمد العلوي", null), null)).hasSize(2);
        links.decide(office.session(), one.id(), other.id(), Verdict.SAME);
        assertThat(finder.like(Person.named("محمد العلوي", null), null)).hasSize(1);
    }

    @Test
    void whatIsSavedWhilePeopleAreReadIsKnownAfterwards() {
        var file = keep("محمد العلوي", null);
        finder.changed(office.scratch().touched());
        assertThat(finder.size()).isEqualTo(1);
        assertThat(finder.like(holder(file), null)).isEmpty();
    }

    @Test
    void aRecordIsNotComparedWithItself() {
        var one = holder(keep("محمد العلوي", null)).id();
        assertThatThrownBy(() -> links.decide(office.session(), one, one, Verdict.SAME))
                .isInstanceOf(ProblemException.class);
    }

    private DossierFile keep(String arabic, String latin) {
        return office.dossiers()
                .save(office.session(), draft(null, new Participant(Part.HOLDER, Person.named(arabic, latin))));
    }

    private void rename(DossierFile file, String arabic) {
        var one = file.principal().orElseThrow();
        var renamed = new Participant(
                one.id(),
                one.part(),
                Person.named(arabic, null).withId(one.person().id()));
        office.dossiers().save(office.session(), draft(file.dossier().id(), renamed));
    }

    private static Draft draft(UUID id, Participant holder) {
        var draft = Office.draft();
        return new Draft(id, draft.project(), draft.plan(), draft.jobs(), List.of(holder));
    }

    private static Person holder(DossierFile file) {
        return file.principal().orElseThrow().person();
    }
}
