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

class DaysTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "24/08/2021",
                "24-8-2021",
                "2021-08-24",
                "24.08.2021",
                " 2021-08-24\n",
                "24 غشت 2021",
                "24 أغسطس 2021",
                "٢٤/٠٨/٢٠٢١",
                "24 août 2021",
                "24 AOUT 2021",
                "24 August 2021",
                "2021-08-24T00:00:00",
                "24/08/2021 09:30"
            })
    void readsWhatPeopleWrite(String typed) {
        assertThat(Days.parse(typed)).isEqualTo(LocalDate.of(2021, 8, 24));
    }

    @ParameterizedTest
    @CsvSource({
        "31/02/2021,day.impossible",
        "05/13/2021,day.impossible",
        "2021-00-10,day.impossible",
        "01/01/0021,day.impossible",
        "24 nivôse 2021,day.unreadable",
        "2021,day.unreadable",
        "2016-12-08 2017-06-19,day.unreadable",
        "2016-12-08 or later,day.unreadable",
        "'',day.unreadable"
    })
    void refusesTheRest(String typed, String key) {
        var refused = catchThrowableOfType(ProblemException.class, () -> Days.parse(typed));
        assertThat(refused.problem().key()).isEqualTo(key);
    }

    @Test
    void readsSerialNumbersOfTheNineteenHundredSystem() {
        assertThat(Days.ofSerial(new BigDecimal("43473"))).isEqualTo(LocalDate.of(2019, 1, 8));
        assertThat(Days.ofSerial(new BigDecimal("43473.75"))).isEqualTo(LocalDate.of(2019, 1, 8));
        assertThat(catchThrowableOfType(ProblemException.class, () -> Days.ofSerial(new BigDecimal("60"))))
                .isNotNull();
    }

    @Property
    void readsBackWhatIsShownAndWhatIsInFiles(@ForAll @IntRange(min = 0, max = 72_000) int days) {
        var day = LocalDate.of(1901, 1, 1).plusDays(days);
        assertThat(Days.parse(new Formats(Lang.AR).day(day))).isEqualTo(day);
        assertThat(Days.parse(day.toString())).isEqualTo(day);
        var serial = ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day);
        assertThat(Days.ofSerial(BigDecimal.valueOf(serial))).isEqualTo(day);
    }
}
