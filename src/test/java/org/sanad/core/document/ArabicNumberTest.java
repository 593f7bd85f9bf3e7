package org.sanad.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.text.Lang;
import org.sanad.text.Texts;

class ArabicNumberTest {
    @ParameterizedTest
    @CsvSource({
        "0, صفر درهم",
        "1, درهم واحد",
        "2, درهمان",
        "3, ثلاثة دراهم",
        "11, أحد عشر درهما",
        "12, اثنا عشر درهما",
        "25, خمسة وعشرون درهما",
        "100, مائة درهم",
        "200, مائتا درهم",
        "350, ثلاثمائة وخمسون درهما",
        "1000, ألف درهم",
        "2000, ألفا درهم",
        "3000, ثلاثة آلاف درهم",
        "25000, خمسة وعشرون ألف درهم",
        "50000, خمسون ألف درهم",
        "200000, مائتا ألف درهم",
        "1122328, مليون ومائة واثنان وعشرون ألفا وثلاثمائة وثمانية وعشرون درهما",
        "2000000, مليونا درهم",
        "5000000000, خمسة مليارات درهم",
    })
    void dirhamsInArabic(long dirhams, String words) {
        assertThat(AmountWords.of(dirhams * 100, new Texts(Lang.AR))).isEqualTo(words);
    }

    @Test
    void centimesAndOtherLanguages() {
        assertThat(AmountWords.of(50_50, new Texts(Lang.AR))).isEqualTo("خمسون درهما وخمسون سنتيما");
        assertThat(AmountWords.of(1_000_000_00, new Texts(Lang.FR))).isEqualTo("un million de dirhams");
        assertThat(AmountWords.of(101_350_05, new Texts(Lang.FR)))
                .isEqualTo("cent un mille trois cent cinquante dirhams et cinq centimes");
        assertThat(AmountWords.of(50_000_00, new Texts(Lang.EN))).isEqualTo("fifty thousand dirhams");
    }
}
