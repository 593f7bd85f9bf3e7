package org.sanad.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7854330|785433000",
                "7 854 330,00|785433000",
                "7.854.330|785433000",
                "7,854,330.00|785433000",
                "43.073.578|4307357800",
                "43\u00A0073\u202F578,5|4307357850",
                "٧٨٥٤٣٣٠٫٥٠|785433050",
                "1200|120000",
                "1.200,00|120000",
                "1 200.500|120050",
                "30000.5|3000050",
                "250.0|25000",
                "0,500|50",
                "1234.5600000001|123456",
                "1 122 328 DH|112232800",
                "MAD 1,122,328|112232800",
                "500 درهم|50000",
                "0|0"
            })
    void readsWhatPeopleWrite(String typed, long centimes) {
        assertThat(MoneyText.parse(typed)).isEqualTo(centimes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.200|money.ambiguous",
                "١,٢٠٠|money.ambiguous",
                "5,2 millions|money.words",
                "43 مليون و73 ألف و578|money.words",
                "100 مليون سنتيم|money.words",
                "-5|money.negative",
                "(500)|money.negative",
                "−12,50 DH|money.negative",
                "12,34,567|money.malformed",
                "7.854,330.00|money.malformed",
                "12 €|money.malformed",
                "''|money.malformed",
                "10,555|money.ambiguous",
                "1000,555|money.too_fine",
                "9999999999999|money.too_large"
            })
    void refusesWhatItWouldHaveToGuess(String typed, String key) {
        assertThat(refusal(typed).key()).isEqualTo(key);
    }

    @Test
    void namesBothReadingsOfADoubtfulAmount() {
        assertThat(refusal("1,200").args()).containsExactly("1,200", new Money(120_000), new Money(120));
    }

    @Test
    void roundsTheBinaryFractionOfACell() {
        assertThat(MoneyText.of(new BigDecimal("1234.5600000001"))).isEqualTo(123_456);
        assertThat(MoneyText.of(new BigDecimal("0.1250"))).isEqualTo(13);
        assertThat(MoneyText.of(new BigDecimal("3E+4"))).isEqualTo(3_000_000);
    }

    @Property
    void readsBackWhatEachLanguageWrites(
            @ForAll Lang lang, @ForAll @LongRange(min = 0, max = 99_999_999_999_999L) long centimes) {
        var written = new Formats(lang).money(centimes);
        if (lang == Lang.EN && written.matches("[1-9][0-9]{0,2},[0-9]{3}\u00A0MAD")) {
            assertThat(refusal(written).key()).isEqualTo("money.ambiguous");
        } else {
            assertThat(MoneyText.parse(written)).isEqualTo(centimes);
        }
    }

    private static Problem refusal(String typed) {
        return catchThrowableOfType(ProblemException.class, () -> MoneyText.parse(typed))
                .problem();
    }
}
