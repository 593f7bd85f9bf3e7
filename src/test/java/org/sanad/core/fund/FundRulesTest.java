package org.sanad.core.fund;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.text.Money;
import org.sanad.text.Problem;

class FundRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "INDH, 2026, 500, Lettre, 2026-06-30, -",
                "INDH, 2027, 1, Lettre, 2026-06-30, -",
                "INDH, 1956, 1, Lettre, 2026-06-30, -",
                "INDH, 2026, -40, Lettre, 2026-06-30, -",
                "INDH, 2026, -41, Lettre, 2026-06-30, fund.below_committed",
                "INDH, 2026, 0, Lettre, 2026-06-30, fund.amount_missing",
                "-, 2026, 1, Lettre, 2026-06-30, award.programme_missing",
                "INDH, 1955, 1, Lettre, 2026-06-30, award.year_unlikely",
                "INDH, 2028, 1, Lettre, 2026-06-30, award.year_unlikely",
                "INDH, 2026, 1, -, 2026-06-30, fund.reference_missing",
                "INDH, 2026, 1, Lettre, -, fund.date_missing",
                "INDH, 2026, 1, Lettre, 2026-07-01, date.in_future"
            })
    void anAllotmentIsWholeAndLeavesWhatIsCommitted(
            String programme, int year, long amount, String reference, LocalDate day, String key) {
        var slice = new Slice("R10", programme, year);
        var line = new NewAllotment(slice, amount, reference, day);
        assertThat(FundRules.allot(line, new Balance(slice, 100, 50, 10, 0), TODAY))
                .extracting(Problem::key)
                .containsExactlyElementsOf(key == null ? List.of() : List.of(key));
    }

    @Test
    void aReferenceHasItsLength() {
        var slice = new Slice("R10", "INDH", 2026);
        var balance = new Balance(slice, 0, 0, 0, 0);
        assertThat(FundRules.allot(new NewAllotment(slice, 1, "x".repeat(120), TODAY), balance, TODAY))
                .isEmpty();
        assertThat(FundRules.allot(new NewAllotment(slice, 1, "x".repeat(121), TODAY), balance, TODAY))
                .extracting(Problem::key)
                .containsExactly("text.too_long");
    }

    @Test
    void toTheCentimeWhatIsLeftMayBeGiven() {
        assertThat(FundRules.withinEnvelope(100, 60, 40)).isEmpty();
        assertThat(FundRules.withinEnvelope(100, 60, 41)).containsExactly(problem("fund.above_envelope", 40));
        assertThat(FundRules.withinEnvelope(100, 120, 1)).containsExactly(problem("fund.above_envelope", 0));
        var balance = new Balance(null, 100, 50, 10, 0);
        assertThat(FundRules.commit(balance, 40)).isEmpty();
        assertThat(FundRules.commit(balance, 41)).containsExactly(problem("award.above_slice", 40));
        assertThat(FundRules.commit(new Balance(null, 0, 1, 0, 0), 1)).containsExactly(problem("award.above_slice", 0));
    }

    @ParameterizedTest
    @CsvSource({
        "2001, 1, 100, 60, 40, 5, 5, ''",
        "2026, 0, 0, 0, 0, 0, 0, ''",
        "2000, 1, 100, 60, 40, 5, 5, balance_year",
        "2027, 1, 100, 60, 40, 5, 5, balance_year",
        "2020, -1, 100, 60, 40, 5, 5, dossiers",
        "2020, 1, 100, -1, 40, 5, 5, paid",
        "2020, 1, 100, 60, -1, 5, 5, in_kind",
        "2020, 1, 100, 60, 41, 5, 5, paid",
        "2020, 1, 100, 60, 40, 5, 6, family_jobs",
        "2020, 1, 100, 60, 40, 5, -1, family_jobs"
    })
    void anOpeningBalanceFitsInItself(
            int year, int dossiers, long awarded, long paid, long inKind, int jobs, int family, String field) {
        var line = new OpeningBalance(
                null, "R10", year, "INDH", "individual", dossiers, awarded, paid, inKind, jobs, family, "Bilan");
        assertThat(FundRules.opening(line, List.of(), TODAY))
                .extracting(Problem::field)
                .containsExactlyElementsOf(field.isEmpty() ? List.of() : List.of(field));
    }

    @Test
    void anOpeningBalanceSaysWhatItIsOfAndWhereItIsFrom() {
        var empty = new OpeningBalance(null, "R10", 2020, null, null, 0, -1, -1, 0, -1, -1, null);
        assertThat(FundRules.opening(empty, List.of(), TODAY))
                .extracting(Problem::field)
                .containsExactly("programme_code", "kind", "source", "awarded", "paid", "jobs", "family_jobs");
    }

    private static Problem problem(String key, long centimes) {
        return Problem.at("amount", key, new Money(centimes));
    }
}
