package org.sanad.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "24/08/2021",
                "24-8-2021",
                "2021-08-24",
                "24.08.2021",
                " 2021-08-24\n",
                "24 غشت 2021",
                "٢٤/٠٨/٢٠٢١",
                "24 août 2021",
                "24 AOUT 2021",
                "24 August 2021",
                "2021-08-24T00:00:00",
                "24/08/2021 09:30"
            })
    void readsWhatPeopleWrite(String typed) {
        assertThat(DateText.parse(typed)).isEqualTo(LocalDate.of(2021, 8, 24));
    }

    @ParameterizedTest
    @CsvSource({
        "31/02/2021,date.impossible",
        "05/13/2021,date.impossible",
        "2021-00-10,date.impossible",
        "01/01/0021,date.impossible",
        "24/08/21,date.year_short",
        "24 nivôse 2021,date.malformed",
        "2021,date.malformed",
        "43473,date.malformed",
        "'',date.malformed"
    })
    void refusesTheRest(String typed, String key) {
        var refused = catchThrowableOfType(ProblemException.class, () -> DateText.parse(typed));
        assertThat(refused.problem().key()).isEqualTo(key);
    }

    @Test
    void readsAYearAlone() {
        assertThat(DateText.year(" 1985 ")).contains(1985);
        assertThat(DateText.year("١٩٨٥")).contains(1985);
        assertThat(DateText.year("0985")).isEmpty();
        assertThat(DateText.year("01/01/1985")).isEmpty();
    }

    @Test
    void readsSerialNumbersOfTheNineteenHundredSystem() {
        assertThat(DateText.ofSerial(new BigDecimal("43473"))).isEqualTo(LocalDate.of(2019, 1, 8));
        assertThat(DateText.ofSerial(new BigDecimal("43473.75"))).isEqualTo(LocalDate.of(2019, 1, 8));
        assertThat(DateText.ofSerial(new BigDecimal("1"))).isEqualTo(LocalDate.of(1900, 1, 1));
        assertThat(DateText.ofSerial(new BigDecimal("59"))).isEqualTo(LocalDate.of(1900, 2, 28));
        assertThat(DateText.ofSerial(new BigDecimal("61"))).isEqualTo(LocalDate.of(1900, 3, 1));
        assertThat(catchThrowableOfType(ProblemException.class, () -> DateText.ofSerial(new BigDecimal("60"))))
                .isNotNull();
    }

    @Property
    void readsBackWhatIsShownAndWhatIsInFiles(@ForAll @IntRange(min = 0, max = 109_000) int days) {
        var day = LocalDate.of(1900, 3, 1).plusDays(days);
        assertThat(DateText.parse(new Formats(Lang.AR).day(day))).isEqualTo(day);
        assertThat(DateText.parse(day.toString())).isEqualTo(day);
        var serial = ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day);
        assertThat(DateText.ofSerial(BigDecimal.valueOf(serial))).isEqualTo(day);
    }
}
