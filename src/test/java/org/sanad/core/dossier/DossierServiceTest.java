package org.sanad.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.account.Role;
import org.sanad.core.account.Session;
import org.sanad.core.person.Person;
import org.sanad.core.subsidy.Award;
import org.sanad.core.subsidy.Instalment;
import org.sanad.core.subsidy.Means;
import org.sanad.core.subsidy.NewAward;
import org.sanad.core.subsidy.NewPayment;
import org.sanad.core.subsidy.Support;
import org.sanad.fixture.Office;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

class DossierServiceTest {
    @TempDir
    Path folder;

    private Office office;

    @BeforeEach
    void open() {
        office = new Office(folder.resolve("register"));
    }

    @AfterEach
    void close() {
        office.close();
    }

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
    void anUndoGoesBackAndStaysInTheHistory() {
        var id = office.dossier(State.FILED).dossier().id();
        var undone = office.dossiers().undo(office.session(), id, "wrong dossier");
        office.scratch().reopen();

        assertThat(office.dossiers().find(id)).isEqualTo(undone);
        assertThat(undone.dossier().state()).isEqualTo(State.DRAFT);
        assertThat(undone.dossier().filedOn()).isNull();
        assertThat(undone.steps()).hasSize(2);
        assertThat(undone.steps().getLast().undoneId())
                .isEqualTo(undone.steps().getFirst().id());
        assertProblem("life.nothing_to_undo", () -> office.dossiers().undo(office.session(), id, "again"));
    }

    @Test
    void completionIsAskedOnceAndTheCountGoesOn() {
        var id = office.dossier(State.FILED).dossier().id();
        var asked = office.dossiers().askCompletion(office.session(), id, Office.TODAY, " the quote ");
        assertThat(asked.dossier().state()).isEqualTo(State.FILED);
        assertThat(asked.dossier().filedOn()).isEqualTo(Office.TODAY);
        assertThat(LifeRules.completion(asked.steps()).orElseThrow().reason()).isEqualTo("the quote");
        assertProblem(
                "life.completion_once",
                () -> office.dossiers().askCompletion(office.session(), id, Office.TODAY, "the lease"));
        var undone = office.dossiers().undo(office.session(), id, "the quote was there");
        assertThat(undone.dossier().filedOn()).isEqualTo(Office.TODAY);
        office.dossiers().askCompletion(office.session(), id, Office.TODAY, "the lease");
        office.scratch().reopen();

        var kept = office.dossiers().find(id);
        assertThat(kept.steps()).hasSize(4);
        assertThat(LifeRules.completion(kept.steps()).orElseThrow().reason()).isEqualTo("the lease");
        var events = new DossierHistoryService(
                        office.session(), office.scratch().register().database())
                .of(kept);
        assertThat(events.getFirst().action()).isEqualTo("life.completion");
    }

    @Test
    void aDeferralNamesItsYearAndAnUndoBringsItBack() {
        var id = office.dossier(State.UNDER_STUDY).dossier().id();
        var year = LocalDate.of(2028, 1, 1);
        office.dossiers().step(office.session(), id, new NewStep(State.DEFERRED, Office.TODAY, "budget", year));
        assertThat(office.dossiers().find(id).dossier().until()).isEqualTo(year);
        var resumed = office.dossiers().step(office.session(), id, new NewStep(State.UNDER_STUDY, Office.TODAY));
        assertThat(resumed.dossier().until()).isNull();
        office.dossiers().undo(office.session(), id, "too early");
        office.scratch().reopen();
        var back = office.dossiers().find(id).dossier();
        assertThat(back.state()).isEqualTo(State.DEFERRED);
        assertThat(back.until()).isEqualTo(year);
    }

    @Test
    void anAppealReopensTheStudyAndIsCalledThat() {
        var id = office.dossier(State.UNDER_STUDY).dossier().id();
        office.dossiers().step(office.session(), id, new NewStep(State.REJECTED, Office.TODAY, "no market"));
        var again = new NewStep(State.UNDER_STUDY, Office.TODAY, "a market was found");
        var file = office.dossiers().step(office.session(), id, again);
        assertThat(file.dossier().state()).isEqualTo(State.UNDER_STUDY);
        assertThat(new DossierHistoryService(
                                office.session(), office.scratch().register().database())
                        .of(file)
                        .getFirst()
                        .action())
                .isEqualTo("life.appeal");
    }

    @Test
    void aClosedDossierTakesNoChangeAndIsInTheArchive() {
        var id = office.dossier(State.UNDER_STUDY).dossier().id();
        office.awards().give(office.session(), id, award(50_000_00), true);
        office.dossiers().step(office.session(), id, new NewStep(State.IN_OPERATION, Office.TODAY));
        var closed = office.dossiers().step(office.session(), id, new NewStep(State.CLOSED, Office.TODAY));
        assertThat(closed.dossier().until()).isEqualTo(Office.TODAY.plusYears(10));
        var dossier = closed.dossier();
        var change = new Draft(id, dossier.project(), dossier.plan(), Jobs.NONE, closed.people());
        assertProblem("dossier.closed", () -> office.dossiers().save(office.session(), change));
        var open = office.dossiers().undo(office.session(), id, "one payment is left");
        assertThat(open.dossier().until()).isNull();
    }

    @Test
    void aDraftIsWithdrawnWithItsReasonAndStays() {
        var id = office.dossier(State.DRAFT).dossier().id();
        assertProblem(
                "life.reason_missing",
                () -> office.dossiers().step(office.session(), id, new NewStep(State.WITHDRAWN, Office.TODAY)));
        office.dossiers().step(office.session(), id, new NewStep(State.WITHDRAWN, Office.TODAY, "moved abroad"));
        office.scratch().reopen();
        var kept = office.dossiers().find(id);
        assertThat(kept.dossier().state()).isEqualTo(State.WITHDRAWN);
        assertThat(kept.steps().getLast().reason()).isEqualTo("moved abroad");
    }

    @Test
    void anAwardSettlesTheDossierOnTheDayOfItsDecision() {
        var file = office.dossier(State.UNDER_STUDY);
        var settled = office.awards().give(office.session(), file.dossier().id(), award(50_000_00), true);
        office.scratch().reopen();

        assertThat(office.dossiers().find(file.dossier().id())).isEqualTo(settled);
        assertThat(settled.dossier().state()).isEqualTo(State.SETTLED);
        assertThat(settled.dossier().stateOn()).isEqualTo(Office.TODAY);
        assertThat(settled.awarded()).isEqualTo(50_000_00);
        assertThat(settled.awards().getFirst().instalments()).hasSize(2);
    }

    @Test
    void instalmentsAddUpToTheAward() {
        var id = office.dossier(State.UNDER_STUDY).dossier().id();
        var plan = new NewAward(award(50_000_00).terms(), List.of(Instalment.of(1, 40_000_00, null)));
        assertProblem("award.instalments_below", () -> office.awards().give(office.session(), id, plan, true));
        assertThat(office.dossiers().find(id).awards()).isEmpty();
    }

    @Test
    void aPaymentIsTakenBackByALineOfItsOwn() {
        var id = office.dossier(State.UNDER_STUDY).dossier().id();
        var award = office.awards()
                .give(office.session(), id, award(50_000_00), true)
                .awards()
                .getFirst();
        var payments = office.payments();
        var pay = new NewPayment(1, 30_000_00, Office.TODAY, Means.CHEQUE, "CH 1");
        payments.record(office.session(), award.id(), pay);
        var payment = office.dossiers().find(id).awards().getFirst().payments().getFirst();
        assertProblem("payment.above_award", () -> payments.record(office.session(), award.id(), pay));
        assertProblem("life.paid_already", () -> office.dossiers().undo(office.session(), id, "mistake"));

        payments.reverse(office.session(), award.id(), payment.id());
        assertProblem("payment.reversed_before", () -> payments.reverse(office.session(), award.id(), payment.id()));
        office.scratch().reopen();
        var found = office.dossiers().find(id);
        assertThat(found.paid()).isZero();
        assertThat(found.awards().getFirst().payments()).hasSize(2);
        assertThat(office.dossiers()
                        .undo(office.session(), id, "mistake")
                        .dossier()
                        .state())
                .isEqualTo(State.UNDER_STUDY);
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
                .contains(
                        new HistoryEvent.FieldChange("dossier", "cost", false, 100_000_00L, 90_000_00L),
                        new HistoryEvent.FieldChange("dossier", "asked", false, 50_000_00L, 40_000_00L))
                .hasSize(2);
    }

    private static NewAward award(long amount) {
        var terms = new Award.Terms("OWN", 2026, Support.CASH, amount, "12/2026", Office.TODAY, null);
        var first = amount / 2;
        return new NewAward(
                terms,
                amount < 2
                        ? List.of()
                        : List.of(
                                Instalment.of(1, first, Office.TODAY),
                                Instalment.of(2, amount - first, Office.TODAY.plusMonths(6))));
    }

    private static void assertProblem(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problems()).extracting(Problem::key).containsExactly(key));
    }
}
