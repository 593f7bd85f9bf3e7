package org.sanad.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A number in a sentence is written as in a table beside it. */
class CountedTest {
    @ParameterizedTest
    @EnumSource(Lang.class)
    void numbersOfSentencesAreWrittenAsEverywhere(Lang lang) {
        var texts = new Texts(lang);
        var formats = new Formats(lang);
        assertThat(texts.get("backup.proved", 6316L, 402_402L)).contains(formats.count(6316), formats.count(402_402));
        assertThat(texts.get("bulk.too_many", 1500, 1000)).contains(formats.count(1500), formats.count(1000));
        assertThat(texts.get("sync.set_aside", "P10.521", 12_345)).contains(formats.count(12_345), "P10.521");
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void theFormOfThePluralStaysThatOfTheNumber(Lang lang) {
        var texts = new Texts(lang);
        assertThat(texts.get("sync.set_aside", "HQ", 1)).doesNotContain("1").doesNotContain("#");
        assertThat(texts.get("sync.set_aside", "HQ", 3)).contains("3").doesNotContain("#");
    }
}
