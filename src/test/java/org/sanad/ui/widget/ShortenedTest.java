package org.sanad.ui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class ShortenedTest {
    @Test
    void theDiskAndTheNameStay() {
        assertThat(Shortened.middle("E:\\Sauvegardes\\bureau\\2026\\P10.521.sanad-backup", text -> text.length() <= 24))
                .isEqualTo("E:\\Sauvegar…sanad-backup");
    }

    @Property
    void fitsAndLosesNothingButItsMiddle(@ForAll @NotEmpty String text, @ForAll @IntRange(min = 1, max = 40) int room) {
        var shown = Shortened.middle(text, shorter -> shorter.length() <= room);
        assertThat(shown.length()).isLessThanOrEqualTo(Math.max(room, 1));
        if (text.length() <= room) {
            assertThat(shown).isEqualTo(text);
        } else {
            var gap = (shown.length() - 1) / 2;
            assertThat(text).startsWith(shown.substring(0, gap)).endsWith(shown.substring(gap + 1));
            assertThat(shown).hasSize(room);
        }
    }
}
