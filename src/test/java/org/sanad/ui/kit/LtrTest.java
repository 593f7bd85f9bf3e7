package org.sanad.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.fixture.FxStage;
import org.sanad.text.Lang;

class LtrTest {
    private final FxStage stage = FxStage.open(Lang.AR);

    @AfterEach
    void close() {
        stage.close();
    }

    /** A position is mirrored with its node: right is where a line begins for the one that runs against its page. */
    @ParameterizedTest
    @CsvSource({
        "Atelier de couture, true, LEFT_TO_RIGHT, CENTER_RIGHT",
        "Atelier de couture, false, LEFT_TO_RIGHT, CENTER_LEFT",
        "ورشة خياطة, true, RIGHT_TO_LEFT, CENTER_LEFT",
        "ورشة خياطة, false, RIGHT_TO_LEFT, CENTER_RIGHT",
        "43 073.50, true, LEFT_TO_RIGHT, CENTER_RIGHT"
    })
    void aTextRunsAsItsFirstLetterAndStandsWhereTheLineBegins(
            String text, boolean rightToLeft, NodeOrientation runs, Pos stands) {
        var label = FxStage.call(() -> {
            var shown = new Label();
            Ltr.show(shown, text, rightToLeft);
            return shown;
        });
        assertThat(label.getText()).isEqualTo(text);
        assertThat(label.getNodeOrientation()).isEqualTo(runs);
        assertThat(label.getAlignment()).isEqualTo(stands);
    }
}
