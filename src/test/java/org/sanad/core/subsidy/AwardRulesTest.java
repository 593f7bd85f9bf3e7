package org.sanad.core.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.text.Money;
import org.sanad.text.Problem;

class AwardRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "OWN, CASH, 1, 2026-06-30, 2027, -",
                "OWN, CASH, 1, 2026-06-30, 1956, -",
                "XXX, CASH, 1, 2026-06-30, 2026, award.programme_missing",
                "-, CASH, 1, 2026-06-30, 2026, award.programme_missing",
                "OWN, -, 1, 2026-06-30, 2026, award.support_missing",
                "OWN, CASH, 0, 2026-06-30, 2026, award.amount_missing",
                "OWN, CASH, 1, -, 2026, award.decision_missing",
                "OWN, CASH, 1, 2026-07-01, 2026, date.in_future",
                "OWN, CASH, 1, 2026-06-30, 1955, award.year_unlikely",
                "OWN, CASH, 1, 2026-06-30, 2028, award.year_unlikely"
            })
    void anAwardIsWhole(String programme, Support support, long amount, LocalDate day, int year, String key) {
        var award = new NewAward(new Award.Terms(programme, year, support, amount, null, day, null), List.of());
        assertThat(SubsidyRules.award(award, Set.of("OWN"), TODAY))
                .extracting(Problem::key)
                .containsExactlyElementsOf(key == null ? List.of() : List.of(key));
    }

    @Test
    void instalmentsMakeTheAward() {
        assertThat(instalments(40, 60)).isEmpty();
        assertThat(instalments(40, 59)).containsExactly(problem("instalments", "award.instalments_below", 1));
        assertThat(instalments(40, 62)).containsExactly(problem("instalments", "award.instalments_above", 2));
        assertThat(instalments(100, 0)).extracting(Problem::key).containsExactly("award.instalment_empty");
        assertThat(instalments(101, -1)).extracting(Problem::key).containsExactly("award.instalment_empty");
    }

    @Test
    void anInstalmentThatWaitsForPapersIsPaidByItsNameAndNoMore() {
        var papers = award(List.of("rib"));
        assertThat(pay(papers, null, 10)).extracting(Problem::key).containsExactly("payment.instalment_missing");
        assertThat(pay(papers, 3, 10)).extracting(Problem::key).containsExactly("payment.instalment_unknown");
        assertThat(pay(papers, 1, 40)).isEmpty();
        assertThat(pay(papers, 1, 41)).containsExactly(problem("amount", "payment.above_instalment", 40));
        var free = award(List.of());
        assertThat(pay(free, null, 100)).isEmpty();
        assertThat(pay(free, 1, 41)).isEmpty();
    }

    @Test
    void onlyWhatRemainsIsReleasedAndForAReason() {
        var award = award(List.of());
        assertThat(SubsidyRules.release(award, 100, "why")).isEmpty();
        assertThat(SubsidyRules.release(award, 101, "why"))
                .containsExactly(problem("amount", "award.release_above", 100));
        assertThat(SubsidyRules.release(award, 0, null))
                .extracting(Problem::key)
                .containsExactly("award.amount_missing", "life.reason_missing");
    }

    @Test
    void aPaymentIsTakenBackOnce() {
        var paid = new Payment(new UUID(0, 1), null, null, 10, TODAY, Means.CHEQUE, null);
        var back = new Payment(new UUID(0, 2), null, paid.id(), -10, TODAY, Means.CHEQUE, null);
        var terms = new Award.Terms("OWN", 2026, Support.CASH, 100, null, TODAY, null);
        var before = new Award(null, null, "R10", terms, List.of(), List.of(paid));
        var after = new Award(null, null, "R10", terms, List.of(), List.of(paid, back));
        assertThat(SubsidyRules.reversal(before, paid)).isEmpty();
        assertThat(SubsidyRules.reversal(after, paid))
                .extracting(Problem::key)
                .containsExactly("payment.reversed_before");
        assertThat(SubsidyRules.reversal(after, back)).extracting(Problem::key).containsExactly("payment.is_reversal");
    }

    private static List<Problem> instalments(long first, long second) {
        var terms = new Award.Terms("OWN", 2026, Support.CASH, 100, null, TODAY, null);
        var parts = List.of(Instalment.of(1, first, TODAY), Instalment.of(2, second, TODAY));
        return SubsidyRules.award(new NewAward(terms, parts), Set.of("OWN"), TODAY);
    }

    private static Award award(List<String> papers) {
        var terms = new Award.Terms("OWN", 2026, Support.CASH, 100, null, TODAY, null);
        var first = new Instalment(new UUID(0, 5), 1, 40, TODAY, papers);
        var second = new Instalment(new UUID(0, 6), 2, 60, TODAY, papers);
        return new Award(null, null, "R10", terms, List.of(first, second), List.of());
    }

    private static List<Problem> pay(Award award, Integer instalment, long amount) {
        return SubsidyRules.payment(award, new NewPayment(instalment, amount, TODAY, Means.CHEQUE, null), TODAY);
    }

    private static Problem problem(String field, String key, long centimes) {
        return Problem.at(field, key, new Money(centimes));
    }
}
