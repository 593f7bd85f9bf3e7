package org.sanad.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DossierNumberTest {
    private static final String SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    @Test
    void holdsOfficeYearRunningNumberAndCheckCharacter() {
        assertThat(DossierNumber.of("P10.521", 2026, 17)).matches("P10\\.521-2026-00017-[0-9A-Z]");
        assertThat(DossierNumber.valid(" p10.521-2026-00017-"
                        + last(DossierNumber.of("P10.521", 2026, 17)).toLowerCase(java.util.Locale.ROOT)))
                .isTrue();
        assertThat(DossierNumber.valid("P10.521-2026")).isFalse();
        assertThat(DossierNumber.mistyped("P10.521-2026")).isFalse();
    }

    @Property
    void oneWrongCharacterIsFound(
            @ForAll @IntRange(min = 1, max = 99_999) int running,
            @ForAll @IntRange(min = 0, max = 16) int place,
            @ForAll @IntRange(min = 0, max = 35) int sign) {
        var right = DossierNumber.of("P10521", 2026, running);
        var wrong = new StringBuilder(right);
        if (wrong.charAt(place) != '-') {
            wrong.setCharAt(place, SIGNS.charAt(sign));
        }
        assertThat(DossierNumber.valid(right)).isTrue();
        assertThat(DossierNumber.mistyped(right)).isFalse();
        if (!wrong.toString().equals(right)) {
            assertThat(DossierNumber.valid(wrong.toString())).isFalse();
            assertThat(DossierNumber.mistyped(wrong.toString())).isEqualTo(place < 6 || sign < 10);
        }
    }

    private static String last(String number) {
        return number.substring(number.length() - 1);
    }
}
