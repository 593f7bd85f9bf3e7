package org.sanad.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {
    @ParameterizedTest
    @CsvSource({
        "Élève Çà, eleve ca",
        "MOHAMMED El-Alaoui, mohammed el alaoui",
        "M’hamed, mhamed",
        "Œuvre, oeuvre",
        "أحمد إبراهيم آمنة, احمد ابراهيم امنه",
        "فاطِمَة, فاطمه",
        "مصطفى, مصطفي",
        "عبـــد, عبد",
        "٢٠٢٦ ۱۲, 2026 12",
        "مسؤول, مسوول",
        "أڭادير, اكادير",
        "P10.521-2026-00017-K, p10 521 2026 00017 k"
    })
    void foldsWhatPeopleWriteInDifferentWays(String text, String folded) {
        assertThat(Fold.of(text)).isEqualTo(folded);
    }

    @Property
    void aFoldedTextIsItsOwnFold(@ForAll String text) {
        var once = Fold.of(text);
        assertThat(Fold.of(once)).isEqualTo(once);
    }

    @Property
    void caseAndBlanksAroundDoNotMatter(@ForAll String text) {
        assertThat(Fold.of("  " + text + "\u00A0")).isEqualTo(Fold.of(text));
    }
}
