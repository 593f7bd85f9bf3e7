package org.sanad.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sanad.text.Formats;
import org.sanad.text.Lang;
import org.sanad.text.Texts;

/** How an answer reads where a person asks for text. */
class WordsTest {
    @Test
    void aYearIsNotGroupedAsANumberOfThingsIs() {
        var answer = Output.object().put("year", 2026).put("dossiers", 2026).put("paidCentimes", 202600);
        assertThat(new Words(new Texts(Lang.EN), new Formats(Lang.EN)).lines(answer))
                .containsExactly("year: 2026", "dossiers: 2,026", "paidCentimes: 2,026\u00a0MAD");
    }
}
