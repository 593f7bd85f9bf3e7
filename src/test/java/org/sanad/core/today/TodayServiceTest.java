package org.sanad.core.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.account.AccountStore;
import org.sanad.core.account.Role;
import org.sanad.core.account.Session;
import org.sanad.core.dossier.DossierQuery;
import org.sanad.core.dossier.Due;
import org.sanad.core.dossier.NewStep;
import org.sanad.core.dossier.PeriodStore;
import org.sanad.core.dossier.Periods;
import org.sanad.core.dossier.State;
import org.sanad.core.dossier.Visit;
import org.sanad.core.dossier.VisitRules;
import org.sanad.core.paper.PaperMark;
import org.sanad.core.paper.Presence;
import org.sanad.core.subsidy.Award;
import org.sanad.core.subsidy.Instalment;
import org.sanad.core.subsidy.Means;
import org.sanad.core.subsidy.NewAward;
import org.sanad.core.subsidy.NewPayment;
import org.sanad.core.subsidy.Support;
import org.sanad.fixture.Office;
import org.sanad.text.ProblemException;

class TodayServiceTest {
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
    void nothingWaitsInAnEmptyOfficeNorForADraft() {
        office.dossier(State.DRAFT);
        assertThat(on(Office.TODAY)).isEmpty();
    }

    @Test
    void aDecisionIsToldOfFifteenDaysBeforeItsTimeRunsOut() {
        office.dossier(State.READY);
        assertThat(of(Matter.DECISION, Office.TODAY.plusDays(44))).isNull();
        var waits = of(Matter.DECISION, Office.TODAY.plusDays(45));
        assertThat(waits.count()).isEqualTo(1);
        assertThat(waits.first().getFirst().since()).isEqualTo(Office.TODAY);
        assertThat(TodayRules.daysToDecide(Office.TODAY, Office.TODAY.plusDays(45)))
                .isEqualTo(15);
        assertThat(TodayRules.daysToDecide(Office.TODAY, Office.TODAY.plusDays(61)))
                .isEqualTo(-1);
    }

    @Test
    void aFiledDossierSaysHowManyPapersAreMissing() {
        var id = office.dossier(State.FILED).dossier().id();
        var missing = office.papers().checklist(id).waitedFor();
        assertThat(of(Matter.PAPERS, Office.TODAY).first().getFirst().missing()).isEqualTo(missing.size());
        missing.forEach(paper -> office.papers()
                .mark(office.session(), id, new PaperMark(paper.kind().code(), Presence.PRESENT, null)));
        assertThat(of(Matter.PAPERS, Office.TODAY).first().getFirst().missing()).isZero();
        office.dossiers().step(office.session(), id, new NewStep(State.READY, Office.TODAY));
        assertThat(of(Matter.PAPERS, Office.TODAY)).isNull();
    }

    @Test
    void whatWasDeferredWaitsFromTheNextYearAndWhatWasReturnedAtOnce() {
        var deferred = office.dossier(State.UNDER_STUDY).dossier().id();
        var returned = office.dossier(State.UNDER_STUDY).dossier().id();
        var later = office.dossier(State.UNDER_STUDY).dossier().id();
        office.dossiers().step(office.session(), deferred, deferral(2027));
        office.dossiers().step(office.session(), later, deferral(2028));
        office.dossiers().step(office.session(), returned, new NewStep(State.RETURNED, Office.TODAY, "plan"));
        assertThat(of(Matter.RETURNED, Office.TODAY).first())
                .extracting(Waiting::dossier)
                .containsExactly(returned);
        assertThat(of(Matter.DEFERRED, LocalDate.of(2026, 12, 31))).isNull();
        assertThat(of(Matter.DEFERRED, LocalDate.of(2027, 1, 1)).first())
                .extracting(Waiting::dossier)
                .containsExactly(deferred);
        assertThat(of(Matter.DEFERRED, LocalDate.of(2027, 12, 31)).count()).isEqualTo(1);
        assertThat(of(Matter.DEFERRED, LocalDate.of(2028, 1, 1)).count()).isEqualTo(2);
    }

    private static NewStep deferral(int year) {
        return new NewStep(State.DEFERRED, Office.TODAY, "budget", LocalDate.of(year, 1, 1));
    }

    @Test
    void aClosedDossierWaitsOnceItsArchiveIsDue() {
        var id = settled();
        office.dossiers().step(office.session(), id, new NewStep(State.IN_OPERATION, Office.TODAY));
        var due = Office.TODAY.plusYears(3);
        office.dossiers().step(office.session(), id, new NewStep(State.CLOSED, Office.TODAY, null, due));
        assertThat(of(Matter.ARCHIVE, due.minusDays(1))).isNull();
        assertThat(of(Matter.ARCHIVE, due).first().getFirst().since()).isEqualTo(due);
    }

    @Test
    void aProposalWaitsWithItsAmountAndWhoMadeIt() {
        var clerk = person("Amina", Role.CLERK);
        person("Driss", Role.HEAD_OF_OFFICE);
        var id = office.dossier(State.UNDER_STUDY).dossier().id();
        office.awards().give(clerk, id, award(), true);
        var one = of(Matter.APPROVAL, Office.TODAY).first().getFirst();
        assertThat(one.by()).isEqualTo("Amina");
        assertThat(one.amount()).isEqualTo(50_000_00);
        assertThat(one.since()).isEqualTo(Office.TODAY);
    }

    @Test
    void anInstalmentWaitsFromItsDayUntilItIsPaidOrReleased() {
        var id = settled();
        var due = Office.TODAY.plusDays(10);
        assertThat(of(Matter.INSTALMENT, due.minusDays(1))).isNull();
        assertThat(of(Matter.INSTALMENT, due).first().getFirst().amount()).isEqualTo(20_000_00);
        var award = office.dossiers().find(id).awards().getFirst().id();
        office.payments()
                .record(office.session(), award, new NewPayment(1, 15_000_00, Office.TODAY, Means.CHEQUE, "1"));
        assertThat(of(Matter.INSTALMENT, due).first().getFirst().amount()).isEqualTo(5_000_00);
        office.awards().release(office.session(), id, award, 35_000_00, "reduced");
        assertThat(of(Matter.INSTALMENT, due)).isNull();
    }

    @Test
    void aVisitWaitsOnTheDaysOnWhichTheRuleCallsItOverdue() {
        var id = settled();
        office.dossiers().step(office.session(), id, new NewStep(State.IN_OPERATION, Office.TODAY));
        agrees(id);
        office.dossiers().addVisit(office.session(), id, new Visit(null, Office.TODAY, true, 3, 1, 1, null));
        agrees(id);
    }

    @Test
    void visitsAndTheArchiveGoByThePeriodsThatHeadquartersSet() {
        office.scratch().register().database().write(sql -> {
            new PeriodStore().write(sql, new Periods(6, 30));
            return null;
        });
        var id = settled();
        var file = office.dossiers().step(office.session(), id, new NewStep(State.IN_OPERATION, Office.TODAY));
        var last = Office.TODAY.plusMonths(6);
        assertThat(VisitRules.overdue(file, 6, last.plusDays(1))).isTrue();
        assertThat(of(Matter.VISIT, last)).isNull();
        assertThat(of(Matter.VISIT, last.plusDays(1)).count()).isEqualTo(1);
        assertThat(office.list().count(unvisited(last))).isZero();
        assertThat(office.list().count(unvisited(last.plusDays(1)))).isEqualTo(1);
        var closed = office.dossiers().step(office.session(), id, new NewStep(State.CLOSED, Office.TODAY));
        assertThat(closed.dossier().until()).isEqualTo(Office.TODAY.plusYears(30));
    }

    private static DossierQuery unvisited(LocalDate today) {
        return new DossierQuery(
                "",
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                null,
                Set.of(),
                null,
                null,
                null,
                null,
                null,
                Due.UNVISITED,
                today);
    }

    /** Day by day through two leap days. */
    private void agrees(UUID id) {
        var file = office.dossiers().find(id);
        for (var day = LocalDate.of(2027, 2, 25); day.isBefore(LocalDate.of(2027, 3, 6)); day = day.plusDays(1)) {
            assertThat(of(Matter.VISIT, day) != null).isEqualTo(VisitRules.overdue(file, 12, day));
        }
    }

    @Test
    void theLimitCutsTheLinesAndNeverTheCount() {
        for (var i = 0; i < 4; i++) {
            office.dossier(State.FILED);
        }
        var waits = new TodayService(office.scratch().register().database(), at(Office.TODAY), office.papers())
                .of(office.session(), 3)
                .getFirst();
        assertThat(waits.count()).isEqualTo(4);
        assertThat(waits.first()).hasSize(3);
        assertThat(waits.more()).isEqualTo(1);
    }

    @Test
    void anAdministratorDoesNotSeeDossiers() {
        var administrator = person("Amina", Role.ADMINISTRATOR);
        assertThatThrownBy(() -> new TodayService(
                                office.scratch().register().database(), at(Office.TODAY), office.papers())
                        .of(administrator, 3))
                .isInstanceOf(ProblemException.class);
    }

    private UUID settled() {
        var id = office.dossier(State.UNDER_STUDY).dossier().id();
        office.awards().give(office.session(), id, award(), true);
        return id;
    }

    private static NewAward award() {
        var terms = new Award.Terms("OWN", 2026, Support.CASH, 50_000_00, "D 7", Office.TODAY, null);
        return new NewAward(
                terms,
                List.of(
                        Instalment.of(1, 20_000_00, Office.TODAY.plusDays(10)),
                        Instalment.of(2, 30_000_00, Office.TODAY.plusYears(3))));
    }

    private Session person(String name, Role role) {
        var account = UUID.randomUUID();
        office.scratch().register().database().write(sql -> {
            new AccountStore().add(sql, account, name, Set.of(role));
            return null;
        });
        return new Session("P10.521", account, name, role, Set.of(role));
    }

    private Waits of(Matter matter, LocalDate day) {
        return on(day).stream()
                .filter(waits -> waits.matter() == matter)
                .findFirst()
                .orElse(null);
    }

    private List<Waits> on(LocalDate day) {
        return new TodayService(office.scratch().register().database(), at(day), office.papers())
                .of(office.session(), 10);
    }

    private static Clock at(LocalDate day) {
        return Clock.fixed(day.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }
}
