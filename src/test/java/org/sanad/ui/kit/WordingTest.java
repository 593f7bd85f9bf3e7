package org.sanad.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.core.office.Level;
import org.sanad.core.office.Office;
import org.sanad.text.Lang;
import org.sanad.text.Problem;

/** What is wrong calls an office by its code, which is said by telephone, and by its name, which people know. */
class WordingTest {
    private static final Office TANTAN = new Office(
            "P10.521",
            Level.PROVINCIAL,
            "النيابة الإقليمية طانطان",
            "Délégation provinciale Tan-Tan",
            "R10",
            "10",
            "10.521");

    @ParameterizedTest
    @CsvSource({"AR, P10.521 (النيابة الإقليمية طانطان)", "FR, P10.521 (Délégation provinciale Tan-Tan)"})
    void anOfficeIsCalledByItsCodeAndItsNameInTheLanguageOfTheMoment(Lang lang, String called) {
        var wording = new Wording(Lang.EN);
        wording.call(WordingTest::known);
        wording.choose(lang);
        assertThat(wording.of(Problem.of("sync.office_unknown", "P10.521"))).contains(called);
        assertThat(wording.texts().advised(Problem.of("sync.gap", "P10.521", 43, 43, 1)))
                .contains(called, "43")
                .doesNotContain("{");
        assertThat(wording.of(Problem.of("fund.hear_first", List.of("P10.521", "P99"))))
                .contains(called, "P99")
                .doesNotContain("P99 (");
    }

    @Test
    void whereNoRegisterIsOpenACodeStandsAlone() {
        var wording = new Wording(Lang.FR);
        wording.call(WordingTest::known);
        wording.call(code -> Optional.empty());
        assertThat(wording.of(Problem.of("sync.office_unknown", "P10.521"))).doesNotContain("Tan-Tan");
    }

    private static Optional<Office> known(String code) {
        return Optional.of(TANTAN).filter(one -> one.code().equals(code));
    }
}
