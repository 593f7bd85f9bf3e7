package org.sanad.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.core.Tidy;

class HiddenTest {
    @Test
    void whatTurnsTheDirectionIsNamedWhereItIsShown() {
        assertThat(Hidden.shown("facture\u202Efdp.exe")).isEqualTo("facture‹RLO›fdp.exe");
        assertThat(Hidden.shown("\u2066P10.521\u2069")).isEqualTo("‹LRI›P10.521‹PDI›");
        assertThat(Hidden.shown("محمد\u200F العلوي")).isEqualTo("محمد العلوي");
        assertThat(Hidden.shown(null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"محمد العلوي", "Coopérative Al Amal", "1 200,00", "[PDF] devis", ""})
    void whatIsPlainStaysAsItIs(String text) {
        assertThat(Hidden.shown(text)).isSameAs(text);
        assertThat(Hidden.without(text)).isEqualTo(text);
    }

    @Test
    void whatIsTypedIsKeptWithoutIt() {
        assertThat(Tidy.text(" facture\u202Efdp.exe ")).isEqualTo("facturefdp.exe");
        assertThat(Tidy.text(Hidden.shown("facture\u202Efdp.exe"))).isEqualTo("facturefdp.exe");
        assertThat(Tidy.text("\u202E\u2069")).isNull();
    }

    /** Refusals name files and reasons from elsewhere. */
    @ParameterizedTest
    @EnumSource
    void aSentenceNamesItInWhateverIsPutIntoIt(Lang lang) {
        var said = new Texts(lang).get("suggestion.reason_line", "\u202Eabc");
        assertThat(said).contains("‹RLO›abc").doesNotContain("\u202E");
        assertThat(new Texts(lang).get("suggestion.reason_line", java.nio.file.Path.of("a\u202Eb")))
                .doesNotContain("\u202E");
    }
}
