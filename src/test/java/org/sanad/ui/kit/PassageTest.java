package org.sanad.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanad.fixture.FxStage;
import org.sanad.text.Lang;
import org.sanad.text.Phrase;

class PassageTest {
    private static final String WORDS =
            "2. اختر مجلدا جديدا أو فارغا، واكتب اسمك الكامل، ثم كلمة السر مرتين، وافتح سند من جديد كل صباح بكلمة السر نفسها.";

    private FxStage stage;
    private Passage passage;

    @BeforeEach
    void open() {
        stage = FxStage.open(Lang.AR);
        stage.show(() -> {
            passage = new Passage(List.of(new Phrase(WORDS, false)));
            passage.setMaxWidth(300);
            return new StackPane(passage);
        });
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void itIsBrokenBetweenWords() {
        assertThat(text().getText().lines()).hasSizeGreaterThan(2);
        assertThat(text().getText().replace('\n', ' ')).isEqualTo(WORDS);
    }

    /** JavaFX asks for the bounds of a text before it asks who holds it to break it anew. */
    @Test
    void itsTextMayGrowBeforeItIsBrokenAnew() {
        var height = FxStage.call(() -> {
            text().setStyle("-fx-font-size: 40px");
            text().applyCss();
            assertThat(text().getFont()).extracting(Font::getSize).isEqualTo(40.0);
            return text().getBoundsInParent().getHeight();
        });
        assertThat(height).isPositive();
    }

    private Text text() {
        return FxStage.call(() -> (Text) passage.lookup(".passage-plain"));
    }
}
