package org.sanad.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class EditsTest {
    @Test
    void countsLettersThatAreChangedAddedOrLeftOut() {
        assertThat(Edits.between("طانطان", "طان طان")).isEqualTo(1);
        assertThat(Edits.between("Guelmim", "Goulmima")).isEqualTo(3);
        assertThat(Edits.between("", "Fès")).isEqualTo(3);
    }

    @Property(tries = 200)
    void isTheSameBothWaysAndNeverMoreThanTheLongerWord(
            @ForAll @AlphaChars @StringLength(max = 8) String one,
            @ForAll @AlphaChars @StringLength(max = 8) String other) {
        assertThat(Edits.between(one, other))
                .isEqualTo(Edits.between(other, one))
                .isBetween(Math.abs(one.length() - other.length()), Math.max(one.length(), other.length()));
        assertThat(Edits.between(one, one)).isZero();
    }
}
