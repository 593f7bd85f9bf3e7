package org.sanad.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.text.Problem;

class VisitRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "IN_OPERATION, 2025-03-02, -, -, false",
                "IN_OPERATION, 2025-03-01, -, -, true",
                "IN_OPERATION, 2025-06-01, 2025-03-01, -, true",
                "IN_OPERATION, 2025-02-01, 2025-03-02, -, false",
                "IN_OPERATION, 2022-01-01, 2021-01-01, 2025-03-02, false",
                "IN_OPERATION, 2022-01-01, 2021-01-01, 2025-03-01, true",
                "CLOSED, 2022-01-01, 2021-01-01, -, false",
                "SETTLED, 2022-01-01, 2022-01-01, -, false"
            })
    void aVisitIsOverdueAfterSoManyMonths(
            State state, LocalDate since, LocalDate settled, LocalDate visited, boolean overdue) {
        assertThat(VisitRules.overdue(file(state, since, settled, visited), 12, TODAY))
                .isEqualTo(overdue);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-03-02, 4, 3, 2, -",
                "-, 4, 3, 2, visit.date_missing",
                "2026-03-03, 4, 3, 2, date.in_future",
                "2026-03-02, -1, 0, 0, number.negative",
                "2026-03-02, 4, 5, 0, dossier.jobs_above",
                "2026-03-02, 4, 0, 5, dossier.jobs_above"
            })
    void ofThePeopleAtWorkSomeAreOfTheFamilyAndSomeAreWomen(
            LocalDate on, int jobs, int family, int women, String problem) {
        var problems = VisitRules.check(new Visit(null, on, true, jobs, family, women, null), TODAY);
        assertThat(problems.stream().map(Problem::key).findFirst().orElse(null)).isEqualTo(problem);
    }

    @Test
    void remarksAreAsLongAsTheirColumn() {
        assertThat(VisitRules.check(remarked(500), TODAY)).isEmpty();
        assertThat(VisitRules.check(remarked(501), TODAY))
                .extracting(Problem::field)
                .containsExactly("remarks");
    }

    private static Visit remarked(int length) {
        return new Visit(null, TODAY, true, 2, 1, 1, "x".repeat(length));
    }

    private static DossierFile file(State state, LocalDate since, LocalDate settled, LocalDate visited) {
        var dossier = new Dossier(new UUID(0, 1), "P10.521", "1", null, null, null, null, state, since, null, null);
        var steps = Stream.ofNullable(settled)
                .map(on -> new Step(
                        new UUID(0, 2), 1, null, State.UNDER_STUDY, State.SETTLED, on, null, null, "Clerk", "P10.521"))
                .toList();
        var visits = Stream.ofNullable(visited)
                .flatMap(on -> Stream.of(on.minusYears(1), on))
                .map(on -> new Visit(null, on, true, 2, 1, 1, null))
                .toList();
        return new DossierFile(dossier, List.of(), steps, List.of(), visits);
    }

    @Test
    void whatWasSettledIsVisited() {
        assertThat(State.values())
                .filteredOn(state -> VisitRules.may(file(state, TODAY, null, null)))
                .containsExactly(State.SETTLED, State.IN_OPERATION);
    }

    /** Months are of unequal length, so the last overdue day is found by the rule itself. */
    @ParameterizedTest
    @CsvSource({"12, 2026-03-02", "1, 2026-03-31", "6, 2026-08-31", "1, 2024-03-30"})
    void theLastDayThatIsOverdueIsTheDayBeforeOneThatIsNot(int months, LocalDate today) {
        var last = VisitRules.seenUntil(months, today);
        assertThat(VisitRules.overdue(file(State.IN_OPERATION, last, null, null), months, today))
                .isTrue();
        assertThat(VisitRules.overdue(file(State.IN_OPERATION, last.plusDays(1), null, null), months, today))
                .isFalse();
    }

    @Test
    void allOrNoneOfThoseAtWorkMayBeOfTheFamily() {
        assertThat(VisitRules.check(new Visit(null, TODAY, true, 4, 4, 4, null), TODAY))
                .isEmpty();
        assertThat(VisitRules.check(new Visit(null, TODAY, false, 0, 0, 0, null), TODAY))
                .isEmpty();
    }

    @Test
    void onlyASettlementTellsSinceWhenAVisitIsWaitedFor() {
        var filed = new Step(
                new UUID(0, 2), 1, null, State.DRAFT, State.FILED, TODAY.minusYears(3), null, null, "Clerk", "P10.521");
        var file = file(State.IN_OPERATION, TODAY, null, null);
        var stepped = new DossierFile(file.dossier(), List.of(), List.of(filed), List.of(), List.of());
        assertThat(VisitRules.overdue(stepped, 12, TODAY)).isFalse();
    }
}
