package org.sanad.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.core.subsidy.Award;
import org.sanad.core.subsidy.Means;
import org.sanad.core.subsidy.Payment;
import org.sanad.core.subsidy.Support;
import org.sanad.fixture.Office;
import org.sanad.text.Problem;

class LifeRulesTest {
    private static final LocalDate TODAY = Office.TODAY;

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "DRAFT, FILED, 2026-03-02, -, -",
                "DRAFT, SETTLED, 2026-03-02, -, life.not_allowed",
                "DRAFT, FILED, 2026-03-03, -, date.in_future",
                "DRAFT, FILED, -, -, life.date_missing",
                "UNDER_STUDY, REJECTED, 2026-03-02, -, life.reason_missing",
                "UNDER_STUDY, REJECTED, 2026-03-02, no market, -",
                "UNDER_STUDY, SETTLED, 2026-03-02, -, life.no_award",
                "REJECTED, UNDER_STUDY, 2026-03-02, -, life.reason_missing",
                "REJECTED, UNDER_STUDY, 2026-03-02, appeal, -",
                "RETURNED, UNDER_STUDY, 2026-03-02, -, -",
                "SETTLED, WITHDRAWN, 2026-03-02, late, life.not_allowed",
                "CLOSED, FILED, 2026-03-02, -, life.not_allowed"
            })
    void aStepHasItsConditions(State from, State to, LocalDate on, String reason, String problem) {
        var problems = LifeRules.step(file(from, List.of()), new NewStep(to, on, reason), TODAY);
        assertThat(problems.stream().map(Problem::key))
                .containsExactlyElementsOf(problem == null ? List.of() : List.of(problem));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "DEFERRED, -, life.year_missing",
                "DEFERRED, 2026-12-31, life.year_before",
                "DEFERRED, 2027-01-01, -",
                "DEFERRED, 2036-01-01, -",
                "DEFERRED, 2037-01-01, life.year_far"
            })
    void aDeferralIsToALaterYearThatIsNamed(State to, LocalDate until, String problem) {
        var step = new NewStep(to, TODAY, "budget", until);
        assertThat(LifeRules.step(file(State.UNDER_STUDY, List.of()), step, TODAY))
                .extracting(Problem::key)
                .isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-, -, 2036-03-02", "2026-03-03, -, 2026-03-03", "2026-03-02, life.archive_before, -"})
    void aClosedDossierGoesIntoTheArchiveUntilADay(LocalDate until, String problem, LocalDate kept) {
        var step = new NewStep(State.CLOSED, TODAY, null, until);
        assertThat(LifeRules.step(file(State.IN_OPERATION, List.of()), step, TODAY))
                .extracting(Problem::key)
                .isEqualTo(problem == null ? List.of() : List.of(problem));
        if (kept != null) {
            assertThat(LifeRules.until(step, () -> Periods.PROPOSED)).isEqualTo(kept);
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "FILED, papers, false, -",
                "FILED, -, false, life.reason_missing",
                "FILED, papers, true, life.completion_once",
                "DRAFT, papers, false, life.completion_not_filed",
                "UNDER_STUDY, papers, false, life.completion_not_filed"
            })
    void completionIsAskedOnceOfAFiledDossier(State state, String reason, boolean before, String problem) {
        var filed = step(1, null, State.DRAFT, State.FILED);
        var steps = before ? List.of(filed, step(2, null, State.FILED, State.FILED)) : List.of(filed);
        assertThat(LifeRules.askCompletion(file(state, steps), new NewStep(State.FILED, TODAY, reason), TODAY))
                .extracting(Problem::key)
                .isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    @Test
    void aStepIsNotBeforeTheOneBeforeIt() {
        var filed = step(1, null, State.DRAFT, State.FILED);
        var early = new NewStep(State.READY, TODAY.minusDays(1));
        assertThat(LifeRules.step(file(State.FILED, List.of(filed)), early, TODAY))
                .extracting(Problem::key)
                .containsExactly("life.date_before");
        assertThat(LifeRules.askCompletion(
                        file(State.FILED, List.of(filed)), new NewStep(State.FILED, TODAY.minusDays(1), "a"), TODAY))
                .extracting(Problem::key)
                .containsExactly("life.date_before");
        assertThat(LifeRules.step(file(State.FILED, List.of(filed)), new NewStep(State.READY, TODAY), TODAY))
                .isEmpty();
    }

    @Test
    void everyStateIsReachedAndOnlyTheEndsHaveNoNext() {
        var next = Map.of(
                State.DRAFT, "[FILED, WITHDRAWN]",
                State.FILED, "[READY, WITHDRAWN]",
                State.READY, "[UNDER_STUDY, WITHDRAWN]",
                State.UNDER_STUDY, "[SETTLED, RETURNED, DEFERRED, REJECTED, WITHDRAWN]",
                State.RETURNED, "[UNDER_STUDY, WITHDRAWN]",
                State.DEFERRED, "[UNDER_STUDY, WITHDRAWN]",
                State.REJECTED, "[UNDER_STUDY]",
                State.SETTLED, "[IN_OPERATION]",
                State.IN_OPERATION, "[CLOSED]");
        for (var state : State.values()) {
            assertThat(LifeRules.next(state)).hasToString(next.getOrDefault(state, "[]"));
        }
    }

    @Test
    void aDecisionIsDueSixtyDaysAfterTheFiling() {
        assertThat(LifeRules.decideBy(LocalDate.of(2026, 1, 1))).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(State.values())
                .filteredOn(LifeRules::waiting)
                .containsExactly(State.FILED, State.READY, State.UNDER_STUDY, State.RETURNED);
    }

    @Property
    void whatIsUndoneIsAsIfItHadNotBeen(@ForAll @Size(max = 12) List<Boolean> undo) {
        var steps = new ArrayList<Step>();
        var expected = new ArrayList<State>(List.of(State.DRAFT));
        for (var back : undo) {
            var standing = LifeRules.standing(steps);
            if (back && !standing.isEmpty()) {
                var last = standing.getLast();
                steps.add(step(steps.size() + 1, last.id(), last.to(), last.from()));
                expected.removeLast();
            } else {
                var to = LifeRules.next(expected.getLast()).stream().findFirst();
                to.ifPresent(state -> {
                    steps.add(step(steps.size() + 1, null, expected.getLast(), state));
                    expected.add(state);
                });
            }
            assertThat(LifeRules.standing(steps).stream().map(Step::to))
                    .containsExactlyElementsOf(expected.subList(1, expected.size()));
            if (!steps.isEmpty()) {
                assertThat(steps.getLast().to()).isEqualTo(expected.getLast());
            }
        }
    }

    private static Step step(int position, UUID undone, State from, State to) {
        return new Step(new UUID(0, position), position, undone, from, to, TODAY, null, null, "Clerk", "P10.521");
    }

    private static DossierFile file(State state, List<Step> steps) {
        return file(state, steps, Office.draft(), List.of());
    }

    private static DossierFile file(State state, List<Step> steps, Draft draft, List<Award> awards) {
        var dossier = new Dossier(
                new UUID(1, 1),
                "P10.521",
                "n",
                draft.project(),
                draft.plan(),
                draft.jobs(),
                null,
                state,
                TODAY,
                null,
                null);
        return new DossierFile(dossier, draft.people(), steps, awards, List.of());
    }

    @Test
    void aStudyThatIsTakenUpAgainHasANameOfItsOwn() {
        assertThat(LifeRules.name(State.REJECTED, State.UNDER_STUDY)).isEqualTo("appeal");
        assertThat(LifeRules.name(State.DEFERRED, State.UNDER_STUDY)).isEqualTo("resumed");
        assertThat(LifeRules.name(State.RETURNED, State.UNDER_STUDY)).isEqualTo("resumed");
        assertThat(LifeRules.name(State.READY, State.UNDER_STUDY)).isEqualTo("under_study");
        assertThat(LifeRules.name(null, State.UNDER_STUDY)).isEqualTo("under_study");
        assertThat(LifeRules.name(State.UNDER_STUDY, State.REJECTED)).isEqualTo("rejected");
    }

    @Test
    void supportIsGivenWhileItIsDecidedAndAfterwards() {
        assertThat(State.values())
                .filteredOn(LifeRules::mayAward)
                .containsExactly(State.UNDER_STUDY, State.SETTLED, State.IN_OPERATION);
    }

    @Test
    void aDraftIsFiledWithAllThatFilingNeeds() {
        var empty = new Draft(null, Office.draft().project(), Plan.NONE, Jobs.NONE, List.of());
        assertThat(LifeRules.step(
                        file(State.DRAFT, List.of(), empty, List.of()), new NewStep(State.FILED, TODAY), TODAY))
                .extracting(Problem::key)
                .containsExactly("dossier.holder_missing", "dossier.asked_missing");
    }

    @Test
    void aReasonIsAsLongAsItsColumnAndAFarYearIsNamed() {
        assertThat(step(State.UNDER_STUDY, State.REJECTED, "x".repeat(500))).isEmpty();
        assertThat(step(State.UNDER_STUDY, State.REJECTED, "x".repeat(501)))
                .containsExactly(Problem.at("reason", "text.too_long", 500));
        var far = new NewStep(State.DEFERRED, TODAY, "budget", LocalDate.of(2037, 1, 1));
        assertThat(LifeRules.step(file(State.UNDER_STUDY, List.of()), far, TODAY))
                .containsExactly(Problem.at("until_year", "life.year_far", "2036"));
        var undated = new NewStep(State.DEFERRED, null, "budget", LocalDate.of(2026, 1, 1));
        assertThat(LifeRules.step(file(State.UNDER_STUDY, List.of()), undated, TODAY))
                .extracting(Problem::key)
                .containsExactly("life.date_missing", "life.year_before");
    }

    @Test
    void aDeferralIsKeptAsTheFirstDayOfItsYear() {
        var deferred = new NewStep(State.DEFERRED, TODAY, "budget", LocalDate.of(2027, 5, 9));
        assertThat(LifeRules.until(deferred, () -> Periods.PROPOSED)).isEqualTo(LocalDate.of(2027, 1, 1));
        var unnamed = new NewStep(State.DEFERRED, TODAY, "budget");
        assertThat(LifeRules.until(unnamed, () -> Periods.PROPOSED)).isNull();
        assertThat(LifeRules.until(new NewStep(State.READY, TODAY), () -> Periods.PROPOSED))
                .isNull();
    }

    @Test
    void theLastStepIsUndoneForAReason() {
        var filed = List.of(step(1, null, State.DRAFT, State.FILED));
        assertThat(LifeRules.undo(file(State.DRAFT, List.of()), "slip"))
                .containsExactly(Problem.of("life.nothing_to_undo"));
        assertThat(LifeRules.undo(file(State.FILED, filed), null))
                .containsExactly(Problem.at("reason", "life.reason_missing"));
        assertThat(LifeRules.undo(file(State.FILED, filed), "slip")).isEmpty();
        assertThat(LifeRules.filedOn(filed)).contains(TODAY);
        var undone = List.of(filed.getFirst(), step(2, filed.getFirst().id(), State.FILED, State.DRAFT));
        assertThat(LifeRules.filedOn(undone)).isEmpty();
        assertThat(LifeRules.filedOn(List.of(step(1, null, State.DRAFT, State.WITHDRAWN))))
                .isEmpty();
    }

    @Test
    void aSettlementIsUndoneUntilSomethingWasPaidAndNotWhereAnotherOfficeGaveIt() {
        assertThat(undoSettled(award("P10.521", 0))).isEmpty();
        assertThat(undoSettled(award("P10.521", 1))).containsExactly(Problem.of("life.paid_already"));
        assertThat(undoSettled(award("R10", 0))).containsExactly(Problem.of("life.given_by_other", "R10"));
        assertThat(undoSettled(award("R10", 0), award("HQ", 0))).hasSize(1);
        var given = award("R10", 0);
        var released = new Award(given.id(), given.dossierId(), "R10", given.terms(), List.of(), List.of(), 50_000_00L);
        assertThat(undoSettled(released)).isEmpty();
        var steps = List.of(step(1, null, State.SETTLED, State.IN_OPERATION));
        var working = file(State.IN_OPERATION, steps, Office.draft(), List.of(award("R10", 1)));
        assertThat(LifeRules.undo(working, "slip")).isEmpty();
    }

    private static List<Problem> undoSettled(Award... awards) {
        var steps = List.of(step(1, null, State.UNDER_STUDY, State.SETTLED));
        return LifeRules.undo(file(State.SETTLED, steps, Office.draft(), List.of(awards)), "slip");
    }

    /** Of fifty thousand dirhams. */
    private static Award award(String owner, long paid) {
        var terms = new Award.Terms("OWN", 2026, Support.CASH, 50_000_00L, "1/2026", TODAY, null);
        var payments = paid == 0
                ? List.<Payment>of()
                : List.of(new Payment(new UUID(3, 1), null, null, paid, TODAY, Means.CHEQUE, "1"));
        return new Award(new UUID(2, 1), new UUID(1, 1), owner, terms, List.of(), payments);
    }

    private static List<Problem> step(State from, State to, String reason) {
        return LifeRules.step(file(from, List.of()), new NewStep(to, TODAY, reason), TODAY);
    }
}
