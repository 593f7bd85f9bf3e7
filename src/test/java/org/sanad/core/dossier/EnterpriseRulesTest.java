package org.sanad.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.text.Problem;

class EnterpriseRulesTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "001561191000066, 001561191000066, -",
                "002136093000040, 002136093000040, -",
                "009990001000007, 009990001000007, -",
                "' 0015 6119 1000 066 ', 001561191000066, -",
                "٠٠١٥٦١١٩١٠٠٠٠٦٦, 001561191000066, -",
                "1561191000066, 001561191000066, -",
                "1561191000067, 1561191000067, enterprise.ice_malformed",
                "001561191000067, 001561191000067, enterprise.ice_check",
                "12345, 12345, enterprise.ice_malformed",
                "00156119100006A, 00156119100006A, enterprise.ice_malformed",
                "-, -, -"
            })
    void anIceHasFifteenDigitsOfWhichTwoCheckTheOthers(String typed, String kept, String problem) {
        var tidy = EnterpriseRules.tidy(new Enterprise(typed, null, null, null, null, null));
        assertThat(tidy.ice()).isEqualTo(kept);
        says(tidy, "ice", problem);
    }

    @Property
    void anyOneDigitThatIsWrongIsSeen(@ForAll @IntRange(max = 14) int at, @ForAll @IntRange(min = 1, max = 9) int by) {
        var digits = new StringBuilder("001561191000066");
        digits.setCharAt(at, (char) ('0' + (digits.charAt(at) - '0' + by) % 10));
        says(new Enterprise(digits.toString(), null, null, null, null, null), "ice", "enterprise.ice_check");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "12345, العيون, -, -",
                "12345, -, trade_court, enterprise.court_missing",
                "12345678901, طانطان, trade_register, enterprise.register_malformed",
                "A12, طانطان, trade_register, enterprise.register_malformed"
            })
    void aTradeRegisterNumberNeedsItsCourt(String number, String court, String field, String problem) {
        says(EnterpriseRules.tidy(new Enterprise(null, number, court, null, null, null)), field, problem);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "1234567, -, -, -, -",
                "12345678, -, -, -, -",
                "123456, -, -, tax_number, enterprise.tax_malformed",
                "-, 12/2024, -, cooperative_court, enterprise.court_missing",
                "-, 12/2024, كلميم, -, -"
            })
    void taxNumberAndCooperativeRegister(String tax, String register, String court, String field, String problem) {
        says(EnterpriseRules.tidy(new Enterprise(null, null, null, tax, register, court)), field, problem);
    }

    private static void says(Enterprise enterprise, String field, String problem) {
        var found = EnterpriseRules.check(enterprise);
        var all = new java.util.ArrayList<>(found.errors());
        all.addAll(found.warnings());
        assertThat(all).extracting(Problem::key).isEqualTo(problem == null ? List.of() : List.of(problem));
        assertThat(all).allMatch(one -> field.equals(one.field()));
        assertThat(found.warnings())
                .allMatch(one -> List.of("enterprise.ice_check", "enterprise.court_missing")
                        .contains(one.key()));
    }
}
