package org.sanad.core.fund;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.text.Money;
import org.sanad.text.Problem;

/** Only its office lowers a slice, by what is free of it; headquarters asks for no more than it gave. Centimes. */
class RecallRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "R10, 1, 70, -, -",
                "R10, 70, 70, -, -",
                "R10, 0, 70, fund.amount_missing, -",
                "R10, 71, 70, fund.ask_above, 70",
                "R10, 1, 0, fund.ask_above, 0",
                "R10, 1, -5, fund.ask_above, 0",
                "R10, -1, 70, number.negative, -",
                "HQ, 1, 70, fund.ask_own, -",
                "HQ, -1, 70, fund.ask_own, -",
                "-, 71, 70, fund.office_missing, -"
            })
    void headquartersAsksForNoMoreThanItGave(String office, long amount, long askable, String key, Long most) {
        assertSaid(RecallRules.ask(line(office, amount), askable, TODAY), key, most);
    }

    /** 100 allotted, of which 50 are committed and 10 wait. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "1, 100, -, -",
                "40, 100, -, -",
                "41, 100, fund.below_committed, 40",
                "40, 40, -, -",
                "40, 39, fund.above_confirmed, 39",
                "1, 0, fund.above_confirmed, 0",
                "1, -3, fund.above_confirmed, 0",
                "-1, 100, number.negative, -",
                "0, 100, fund.amount_missing, -"
            })
    void anOfficeGivesBackWhatIsFreeAndCameFromHeadquarters(long amount, long confirmed, String key, Long most) {
        var line = line("R10", amount);
        var now = new Balance(line.slice(), 100, 50, 10, 0);
        assertSaid(RecallRules.giveBack(line, now, confirmed, TODAY), key, most);
    }

    @Test
    void whatIsOvercommittedHasNothingToGiveBack() {
        var line = line("R10", 1);
        var now = new Balance(line.slice(), 40, 50, 10, 0);
        assertSaid(RecallRules.giveBack(line, now, 100, TODAY), "fund.below_committed", 0L);
    }

    /** At an office, 30 typed from letters are not confirmed by a receipt. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "R10, 1, true, 0, -, -",
                "R10, 0, true, 0, -, -",
                "R10, -1, true, 0, fund.only_ask, -",
                "HQ, -1, true, 0, -, -",
                "R10, -30, false, 30, -, -",
                "R10, -31, false, 30, fund.give_back_instead, 30",
                "HQ, -31, false, 30, fund.give_back_instead, 30",
                "R10, -1, false, -5, fund.give_back_instead, 0",
                "R10, 1, false, 0, -, -"
            })
    void aNegativeLineCorrectsWhatWasTypedAndNothingElse(
            String office, long amount, boolean headquarters, long typed, String key, Long most) {
        assertSaid(RecallRules.lower(line(office, amount), headquarters, typed), key, most);
    }

    private static NewAllotment line(String office, long amount) {
        return new NewAllotment(new Slice(office, "INDH", 2026), amount, "Lettre", TODAY);
    }

    /** @param most the amount that the sentence tells; null for none */
    private static void assertSaid(List<Problem> problems, String key, Long most) {
        assertThat(problems).extracting(Problem::key).containsExactlyElementsOf(key == null ? List.of() : List.of(key));
        if (key != null) {
            assertThat(problems.getFirst().args()).isEqualTo(most == null ? List.of() : List.of(new Money(most)));
        }
    }
}
