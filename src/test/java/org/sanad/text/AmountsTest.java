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

class AmountsTest {
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
                "30000.5|3000050",
                "250.0|25000",
                "1 122 328 DH|112232800",
                "500 درهم|50000",
                "0|0"
            })
    void readsWhatPeopleWrite(String typed, long centimes) {
        assertThat(Amounts.parse(typed)).isEqualTo(centimes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.200|amount.ambiguous",
                "١,٢٠٠|amount.ambiguous",
                "5,2 millions|amount.words",
                "43 مليون و73 ألف و578|amount.words",
                "100 مليون سنتيم|amount.words",
                "-5|amount.negative",
                "(500)|amount.negative",
                "−12,50 DH|amount.negative",
                "12,34,567|amount.unreadable",
                "7.854,330.00|amount.unreadable",
                "12 €|amount.unreadable",
                "''|amount.unreadable",
                "0,500|amount.unreadable",
                "1000,555|amount.unreadable",
                "99999999999999999|amount.too_large"
            })
    void refusesWhatItWouldHaveToGuess(String typed, String key) {
        var refused = catchThrowableOfType(ProblemException.class, () -> Amounts.parse(typed));
        assertThat(refused.problem().key()).isEqualTo(key);
    }

    @Test
    void roundsTheBinaryFractionOfACell() {
        assertThat(Amounts.of(new BigDecimal("1234.5600000001"))).isEqualTo(123_456);
        assertThat(Amounts.of(new BigDecimal("0.1250"))).isEqualTo(13);
        assertThat(Amounts.of(new BigDecimal("3E+4"))).isEqualTo(3_000_000);
    }

    @Property
    void readsBackWhatAFieldShows(
            @ForAll Lang lang, @ForAll @LongRange(min = 0, max = 99_999_999_999_999L) long centimes) {
        assertThat(Amounts.parse(new Formats(lang).typed(centimes))).isEqualTo(centimes);
        var whole = centimes / 100_000_000 * 100;
        assertThat(Amounts.parse(new Formats(lang).typed(whole))).isEqualTo(whole);
    }

    /** English groups by commas, so a whole amount of four to six digits has two readings for the one who types it. */
    @Property
    void readsBackWhatEachLanguageWrites(
            @ForAll Lang lang, @ForAll @LongRange(min = 0, max = 99_999_999_999_999L) long centimes) {
        var written = new Formats(lang).money(centimes);
        if (written.matches("[1-9][0-9]{0,2},[0-9]{3}\u00A0MAD")) {
            assertThat(catchThrowableOfType(ProblemException.class, () -> Amounts.parse(written))
                            .problem()
                            .key())
                    .isEqualTo("amount.ambiguous");
        } else {
            assertThat(Amounts.parse(written)).isEqualTo(centimes);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1.200|DOT|120000", "1.200|COMMA|120", "1,200|COMMA|120000", "1,200|DOT|120", "12,5|DOT|1250"})
    void readsWhatIsInDoubtAsThePersonSaid(String typed, Amounts.Groups groups, long centimes) {
        assertThat(Amounts.parse(typed, groups)).isEqualTo(centimes);
    }

    @ParameterizedTest
    @CsvSource({"1.200, true", "'1,200', true", "1 200, false", "1.20, false", "1.200.000, false"})
    void saysWhatItWouldAsk(String typed, boolean asks) {
        assertThat(Amounts.ambiguous(typed)).isEqualTo(asks);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "7.854.330|DOT",
                "7,854,330|COMMA",
                "12,50|DOT",
                "12.50|COMMA",
                "1.200|-",
                "1200|-",
                "12,34,5|-",
                "douze|-"
            })
    void oneAmountShowsHowThePersonGroups(String typed, Amounts.Groups groups) {
        assertThat(Amounts.shown(typed)).isEqualTo(groups);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "90000000000000|9000000000000000",
                "0,5|50",
                "12.00|1200",
                ".50|amount.unreadable",
                ",50|amount.unreadable"
            })
    void theLargestAmountIsReadAndAnAmountBeginsWithADigit(String typed, String read) {
        if (read.startsWith("amount")) {
            assertThat(catchThrowableOfType(ProblemException.class, () -> Amounts.parse(typed))
                            .problem()
                            .key())
                    .isEqualTo(read);
        } else {
            assertThat(Amounts.parse(typed)).isEqualTo(Long.parseLong(read));
        }
    }

    @Test
    void whatIsAboveTheLargestIsRefusedNotWrapped() {
        for (var above : new String[] {"90000000000000.01", "92233720368547758.08", "184467440737095516.17"}) {
            var refused = catchThrowableOfType(ProblemException.class, () -> Amounts.of(new BigDecimal(above)));
            assertThat(refused.problem().key()).as(above).isEqualTo("amount.too_large");
        }
    }
}
