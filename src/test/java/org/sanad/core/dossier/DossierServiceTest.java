package org.sanad.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sanad.core.account.Role;
import org.sanad.core.account.Session;
import org.sanad.core.person.Person;
import org.sanad.core.subsidy.Means;
import org.sanad.core.subsidy.NewAward;
import org.sanad.core.subsidy.NewPayment;
import org.sanad.fixture.Office;
import org.sanad.text.ProblemException;

class DossierServiceTest extends DossiersOfAnOffice {
    @Test
    void communesOfAProvinceAreKnownByTheirMostFrequentSpelling() {
        List.of("El Ouatia", "el ouatia", "El Ouatia", "Msied").forEach(this::draftAt);
        var province = Office.draft().project().provinceCode();
        assertThat(office.dossiers().typedBefore().communes(province))
                .startsWith("El Ouatia")
                .contains("Msied")
                .doesNotContain("el ouatia");
        assertThat(office.dossiers().typedBefore().communes("10.999")).isEmpty();
        assertThat(office.dossiers().typedBefore().communes(null)).isEmpty();
    }

    private void draftAt(String commune) {
        var typed = Office.draft();
        var project = typed.project();
        var there = new Project(
                project.kind(),
                project.purpose(),
                project.titleAr(),
                project.titleFr(),
                null,
                null,
                project.sector(),
                null,
                project.provinceCode(),
                commune);
        office.dossiers().save(office.session(), new Draft(null, there, typed.plan(), typed.jobs(), typed.people()));
    }

    @Test
    void whatWasTypedIsThereAfterReopening() {
        var kept = office.dossiers().save(office.session(), Office.draft());
        office.scratch().reopen();

        var found = office.dossiers().find(kept.dossier().id());
        assertThat(found).isEqualTo(kept);
        assertThat(found.dossier().project()).isEqualTo(Office.draft().project());
        assertThat(found.dossier().plan()).isEqualTo(Office.draft().plan());
        assertThat(found.dossier().state()).isEqualTo(State.DRAFT);
        assertThat(DossierNumber.valid(found.dossier().number())).isTrue();
        assertThat(office.dossiers().findByNumber(found.dossier().number().toLowerCase(java.util.Locale.ROOT)))
                .contains(found.dossier().id());
        assertThat(found.principal())
                .get()
                .extracting(one -> one.person().nameLatin())
                .isEqualTo("Fatima Alaoui");
    }

    @Test
    void aNumberThatIsNotThereIsUnknownOrMistyped() {
        var number = office.dossiers()
                .save(office.session(), Office.draft())
                .dossier()
                .number();
        var check = number.charAt(number.length() - 1) == 'A' ? 'B' : 'A';
        assertThat(office.dossiers().numbered(" " + number)).isNotNull();
        assertThat(refused(number.substring(0, number.length() - 1) + check)).isEqualTo("dossier.number_mistyped");
        assertThat(refused(DossierNumber.of("P10.521", 2026, 99_999))).isEqualTo("dossier.number_unknown");
        assertThat(refused("17")).isEqualTo("dossier.number_unknown");
    }

    private String refused(String number) {
        return catchThrowableOfType(
                        ProblemException.class, () -> office.dossiers().numbered(number))
                .problem()
                .key();
    }

    @Test
    void aChangeClearsAddsAndLetsGo() {
        var kept = office.dossiers().save(office.session(), Office.draft());
        var other = new Participant(Part.HOLDER, Person.named(null, "Driss Naciri"));
        var changed = new Draft(
                kept.dossier().id(),
                kept.dossier().project(),
                new Plan(null, null, null, null, 60_000_00L),
                Jobs.NONE,
                List.of(other));
        office.dossiers().save(office.session(), changed);
        office.scratch().reopen();

        var found = office.dossiers().find(kept.dossier().id());
        assertThat(found.dossier().plan().cost()).isNull();
        assertThat(found.dossier().plan().asked()).isEqualTo(60_000_00L);
        assertThat(found.dossier().jobs()).isEqualTo(Jobs.NONE);
        assertThat(found.people()).extracting(one -> one.person().nameLatin()).containsExactly("Driss Naciri");
    }

    @Test
    void aFiledDossierKeepsWhatFilingAskedFor() {
        var file = office.dossier(State.FILED);
        var without = new Draft(file.dossier().id(), file.dossier().project(), Plan.NONE, Jobs.NONE, file.people());
        assertProblem("dossier.asked_missing", () -> office.dossiers().save(office.session(), without));
        assertThat(file.dossier().filedOn()).isEqualTo(Office.TODAY);
    }

    @Test
    void anotherOfficeReadsButDoesNotChange() {
        var file = office.dossier(State.FILED);
        var other = new Session("R10", "Somebody", Role.CLERK);
        var id = file.dossier().id();
        assertProblem(
                "dossier.not_own", () -> office.dossiers().step(other, id, new NewStep(State.READY, Office.TODAY)));
        assertProblem("dossier.not_own", () -> office.dossiers().undo(other, id, "mistake"));
        assertProblem("dossier.not_own", () -> office.awards().give(other, id, award(1), false));
    }

    @Test
    void aWholeDossierIsTakenOverAtOnce() {
        var draft = Office.draft();
        var plan = new NewDossier(
                "file.xlsx#1",
                LocalDate.of(2020, 1, 5),
                draft.project(),
                draft.plan(),
                draft.jobs(),
                draft.people(),
                List.of(
                        new NewStep(State.FILED, LocalDate.of(2020, 1, 5)),
                        new NewStep(State.SETTLED, LocalDate.of(2020, 11, 9))),
                List.of(new NewAward(
                        award(50_000_00).terms(),
                        award(50_000_00).instalments(),
                        List.of(new NewPayment(2, 20_000_00, Office.TODAY, Means.CHEQUE, null)))),
                List.of(new Visit(null, Office.TODAY, true, 3, 1, 2, null)));
        office.scratch()
                .door()
                .writeEach(
                        office.session(),
                        "dossier.import",
                        List.of(plan),
                        (change, one) -> office.writer().addNew(change, office.session(), one));
        office.scratch().reopen();

        var database = office.scratch().register().database();
        List<String> keys = database.read(sql -> new DossierStore().sourceKeys(sql, "P10.521"));
        assertThat(keys).containsExactly("file.xlsx#1");
        var number = DossierNumber.of("P10.521", 2020, 1);
        var found =
                office.dossiers().find(office.dossiers().findByNumber(number).orElseThrow());
        assertThat(found.dossier().state()).isEqualTo(State.SETTLED);
        assertThat(found.dossier().filedOn()).isEqualTo(LocalDate.of(2020, 1, 5));
        assertThat(found.paid()).isEqualTo(20_000_00);
        assertThat(found.visits()).hasSize(1);
        assertThat(found.steps()).extracting(Step::to).containsExactly(State.FILED, State.SETTLED);
    }

    @Test
    void theTimelineTellsFieldsBeforeAndAfterNewestFirst() {
        var kept = office.dossiers().save(office.session(), Office.draft());
        var plan = new Plan(90_000_00L, 20_000_00L, 0L, 30_000_00L, 40_000_00L);
        var id = kept.dossier().id();
        var draft = new Draft(id, kept.dossier().project(), plan, kept.dossier().jobs(), kept.people());
        office.dossiers().save(office.session(), draft);
        office.scratch().reopen();

        var file = office.dossiers().find(id);
        var events = new DossierHistoryService(
                        office.session(), office.scratch().register().database())
                .of(file);
        assertThat(events).extracting(HistoryEvent::action).containsExactly("dossier.change", "dossier.create");
        assertThat(events.getFirst().changes())
                .as("in the order in which they are typed")
                .containsExactly(
                        new HistoryEvent.FieldChange("dossier", "cost", false, 100_000_00L, 90_000_00L),
                        new HistoryEvent.FieldChange("dossier", "asked", false, 50_000_00L, 40_000_00L));
    }
}
