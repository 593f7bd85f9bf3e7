package org.sanad.core.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.uuid.Generators;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.account.Access;
import org.sanad.core.account.AccessLog;
import org.sanad.core.account.Role;
import org.sanad.core.account.Session;
import org.sanad.core.dossier.DossierFile;
import org.sanad.core.dossier.Draft;
import org.sanad.core.dossier.Kind;
import org.sanad.core.dossier.Part;
import org.sanad.core.dossier.Participant;
import org.sanad.core.dossier.Project;
import org.sanad.core.person.Person;
import org.sanad.core.person.PersonLinkService;
import org.sanad.core.person.Verdict;
import org.sanad.core.subsidy.Award;
import org.sanad.core.subsidy.Means;
import org.sanad.core.subsidy.NewAward;
import org.sanad.core.subsidy.NewPayment;
import org.sanad.core.subsidy.Support;
import org.sanad.fixture.Office;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.ProblemException;

class PersonExtractTest {
    @TempDir
    Path folder;

    private Office office;
    private PersonLinkService links;
    private PersonExtractService extracts;
    private DossierFile cooperative;
    private DossierFile own;

    @BeforeEach
    void open() {
        office = new Office(folder.resolve("register"));
        var database = office.scratch().register().database();
        links = new PersonLinkService(
                office.session(),
                database,
                office.scratch().door(),
                ScratchRegister.CLOCK,
                Generators.timeBasedEpochGenerator(new Random(3))::generate);
        extracts = new PersonExtractService(
                office.session(), database, ScratchRegister.CLOCK, links, new AccessLog(ScratchRegister.CLOCK));
        cooperative = keep(
                Kind.COOPERATIVE,
                new Participant(Part.REPRESENTATIVE, Person.named("مريم التازي", null)),
                new Participant(Part.MEMBER, person("محمد العلوي", null, "JB12345")));
        own = keep(Kind.INDIVIDUAL, new Participant(Part.HOLDER, person(null, "Mohamed Alaoui", "JB12345")));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void holdsEveryRecordOfThePersonAndNobodyElse() throws Exception {
        var file = folder.resolve("extract.json");
        var extract = extracts.save(office.session(), extracts.byCnie("jb 12345"), file);
        assertThat(extract.records()).hasSize(2);
        assertThat(extract.taken())
                .extracting(taken -> taken.file().dossier().number(), PersonExtract.Taken::part)
                .containsExactlyInAnyOrder(
                        org.assertj.core.api.Assertions.tuple(own.dossier().number(), Part.HOLDER),
                        org.assertj.core.api.Assertions.tuple(
                                cooperative.dossier().number(), Part.MEMBER));
        assertThat(extract.history()).isNotEmpty();
        var json = java.nio.file.Files.readString(file);
        assertThat(json).contains("محمد العلوي", "Mohamed Alaoui", "JB12345").doesNotContain("مريم");
        assertThat(new ObjectMapper().readTree(json).path("dossiers")).hasSize(2);
    }

    @Test
    void tellsMoneyInCentimes() throws Exception {
        var terms = new Award.Terms("OWN", 2026, Support.CASH, 40_000_00L, "7", Office.TODAY, null);
        var studied = office.dossier(org.sanad.core.dossier.State.UNDER_STUDY);
        office.awards().give(office.session(), studied.dossier().id(), new NewAward(terms, List.of(), List.of()), true);
        var award = office.dossiers().find(studied.dossier().id()).awards().getFirst();
        office.payments()
                .record(
                        office.session(),
                        award.id(),
                        new NewPayment(null, 10_000_00L, Office.TODAY, Means.CHEQUE, "88"));
        var person = studied.principal().orElseThrow().person().id();
        var json = new ObjectMapper().readTree(ExtractJson.bytes(extracts.of(office.session(), person)));
        var told = json.path("dossiers").path(0).path("awards").path(0);
        assertThat(told.path("amountCentimes").asLong()).isEqualTo(40_000_00L);
        assertThat(told.path("payments").path(0).path("amountCentimes").asLong())
                .isEqualTo(10_000_00L);
        assertThat(json.path("dossiers").path(0).path("steps")).isNotEmpty();
    }

    @Test
    void recordsSaidToBeTheSameAreOfThePerson() {
        var other = id(keep(Kind.INDIVIDUAL, new Participant(Part.HOLDER, person(null, "M. El Alaoui", null))));
        links.decide(office.session(), id(own), other, Verdict.SAME);
        assertThat(extracts.of(office.session(), other).records()).hasSize(3);
        assertThat(extracts.of(office.session(), other).links()).hasSize(1);
        links.decide(office.session(), id(own), other, Verdict.OPEN);
        assertThat(extracts.of(office.session(), other).records()).hasSize(1);
    }

    @Test
    void eachIsNotedAndNeedsTheRight() {
        extracts.of(office.session(), id(own));
        var second = extracts.of(office.session(), id(own));
        assertThat(second.accesses())
                .singleElement()
                .satisfies(line -> assertThat(line.access()).isEqualTo(Access.PERSON_EXTRACT));
        var administrator = new Session("P10.521", "Admin", Role.ADMINISTRATOR);
        assertThatThrownBy(() -> extracts.of(administrator, id(own))).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> extracts.of(office.session(), new UUID(1, 2))).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> extracts.byCnie("ZZ1")).isInstanceOf(ProblemException.class);
    }

    private static Person person(String arabic, String latin, String cnie) {
        return new Person(null, arabic, latin, cnie, null, null, null, null, null, null, Person.Kin.UNKNOWN);
    }

    private static UUID id(DossierFile file) {
        return file.principal().orElseThrow().person().id();
    }

    private DossierFile keep(Kind kind, Participant... people) {
        var draft = Office.draft();
        var like = draft.project();
        var project = new Project(
                kind,
                like.purpose(),
                like.titleAr(),
                like.titleFr(),
                kind == Kind.INDIVIDUAL ? null : "تعاونية",
                null,
                like.sector(),
                null,
                like.provinceCode(),
                null);
        return office.dossiers()
                .save(office.session(), new Draft(null, project, draft.plan(), draft.jobs(), List.of(people)));
    }
}
