package org.sanad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Bidi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A path in an Arabic sentence reads from its first sign to its last. */
class PlacesTest {
    private static final Texts ARABIC = new Texts(Lang.AR);

    @ParameterizedTest
    @ValueSource(strings = {"/media/stick", "/media/stick/", "E:\\", "E:\\Sanad\\2026", "\\\\server\\share", "/"})
    void allOfItRunsLeftToRight(String path) {
        assertThat(levels(ARABIC.get("stick.full", path), path)).as(path).isTrue();
    }

    @Test
    void aPathThatIsGivenAsOneToo() {
        assertThat(levels(ARABIC.get("stick.gone", Path.of("/media/stick")), "/media/stick"))
                .isTrue();
    }

    @Test
    void otherWordsAndOtherLanguagesAreLeftAlone() {
        assertThat(new Texts(Lang.FR).get("stick.full", "/media/stick")).doesNotContain(Places.MARK);
        assertThat(ARABIC.get("stick.full", "KINGSTON")).doesNotContain(Places.MARK);
    }

    @Test
    void aSentenceThatIsShownKeepsTheMarkAndNamesWhatTurns() {
        var said = ARABIC.get("stick.full", "/media/stick");
        assertThat(Hidden.sentence(said)).isEqualTo(said);
        assertThat(Hidden.sentence("\u200E/a\u200E \u202E")).isEqualTo("\u200E/a\u200E ‹RLO›");
    }

    /** Whether every sign of a path has one level, which runs left to right, as the Unicode algorithm has it. */
    private static boolean levels(String sentence, String path) {
        var bidi = new Bidi(sentence, Bidi.DIRECTION_RIGHT_TO_LEFT);
        var from = sentence.indexOf(path);
        assertThat(from).isNotNegative();
        return java.util.stream.IntStream.range(from, from + path.length())
                .allMatch(at -> bidi.getLevelAt(at) % 2 == 0);
    }
}
