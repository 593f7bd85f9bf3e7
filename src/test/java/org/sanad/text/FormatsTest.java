package org.sanad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The domain's "Languages": the tags of Morocco, Western digits, days as people write them here. */
class FormatsTest {
    @Test
    void noLanguageIsPlainArabicWhoseDigitsAreNotMoroccos() {
        assertThat(Lang.values())
                .extracting(lang -> lang.locale().toLanguageTag())
                .containsExactly("ar-MA", "fr-MA", "en");
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguageWritesWesternDigitsAndTheDayBeforeTheMonth(Lang lang) {
        var formats = new Formats(lang);
        assertThat(formats.day(LocalDate.of(2026, 3, 2))).isEqualTo("02/03/2026");
        assertThat(formats.count(1_234_567)).matches("1.234.567");
        assertThat(new Texts(lang).get("list.period", LocalDate.of(2026, 3, 2), LocalDate.of(2026, 12, 31)))
                .contains("02/03/2026", "31/12/2026");
        assertThat(new Texts(lang).get("member.cell", 1234, "x", "y"))
                .containsPattern("[0-9]")
                .doesNotContainPattern("[٠-٩]");
    }

    @Test
    void anAmountHasTwoDecimalsOrNoneIsGroupedAndNamesItsUnit() {
        assertThat(new Formats(Lang.FR).money(785_433_000)).isEqualTo("7\u00A0854\u00A0330\u00A0DH");
        assertThat(new Formats(Lang.FR).money(4_307_357_850L)).isEqualTo("43\u00A0073\u00A0578,50\u00A0DH");
        assertThat(new Formats(Lang.AR).money(100_50)).isEqualTo("100,50\u00A0درهم");
        assertThat(new Formats(Lang.EN).money(1_200_00)).isEqualTo("1,200\u00A0MAD");
    }

    @Test
    void sharesStandInLineWhateverTheirTenths() {
        assertThat(new Formats(Lang.FR).share(182)).isEqualTo("18,2\u00A0%");
        assertThat(new Formats(Lang.AR).share(30)).isEqualTo("3,0\u00A0%");
        assertThat(new Formats(Lang.EN).share(1_000)).isEqualTo("100.0\u00A0%");
    }
}
