package org.sanad.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sanad.fixture.FxStage;
import org.sanad.text.Lang;

class SentenceTest {
    private static final String WORDS = "لم يُحفظ شيء بعد، وكل ما كتبته ما زال هنا، فأعد المحاولة بعد قليل";

    private final FxStage stage = FxStage.open(Lang.AR);
    private Sentence sentence;

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void whatFitsStaysOnOneLine() {
        assertThat(lines(1_000)).containsExactly(WORDS);
    }

    @Test
    void whatDoesNotFitIsBrokenBetweenWordsAndEachLineFits() {
        var lines = lines(160);
        assertThat(lines).hasSizeGreaterThan(2);
        assertThat(String.join(" ", lines)).isEqualTo(WORDS);
        assertThat(lines).allSatisfy(line -> assertThat(width(line)).isLessThanOrEqualTo(160));
    }

    @Test
    void aWordThatIsLongerThanALineStandsAlone() {
        assertThat(lines(10)).containsExactly(WORDS.split(" "));
    }

    @Test
    void aFrenchSignIsNotTakenFromItsWord() {
        assertThat(lines("Écrivez sous « Échanges » : huit chiffres ; puis ?", 10))
                .containsExactly("Écrivez", "sous", "« Échanges » :", "huit", "chiffres ;", "puis ?");
    }

    private String[] lines(double width) {
        return lines(WORDS, width);
    }

    private String[] lines(String words, double width) {
        stage.show(() -> {
            sentence = new Sentence(words);
            sentence.setPrefWidth(width);
            return new Pane(sentence);
        });
        return FxStage.call(() -> {
            sentence.applyCss();
            sentence.resize(width, sentence.prefHeight(width));
            sentence.layout();
            return sentence.label().getText().split("\n");
        });
    }

    private double width(String line) {
        return FxStage.call(() -> {
            var text = new Text(line);
            text.setFont(sentence.label().getFont());
            return text.getLayoutBounds().getWidth();
        });
    }
}
