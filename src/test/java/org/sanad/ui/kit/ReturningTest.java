package org.sanad.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanad.fixture.FxStage;
import org.sanad.text.Lang;

/** The windows of a test keep the keys, so what a field does when it gets them back is done by hand. */
class ReturningTest {
    private final BooleanProperty keys = new SimpleBooleanProperty(true);
    private FxStage stage;
    private TextField field;

    @BeforeEach
    void show() {
        stage = FxStage.open(Lang.AR);
        stage.show(() -> {
            Returning.to(keys, stage.stage().sceneProperty());
            field = new TextField("خياطة");
            return field;
        });
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void theCursorIsWhereItWasWhenTheWindowIsBack() {
        away(4, 4, field::selectAll);
        assertThat(FxStage.call(field::getSelectedText)).isEmpty();
        assertThat(FxStage.call(field::getCaretPosition)).isEqualTo(4);
    }

    @Test
    void whatWasChosenIsChosenStill() {
        away(1, 3, field::selectAll);
        assertThat(FxStage.call(field::getAnchor)).isEqualTo(1);
        assertThat(FxStage.call(field::getCaretPosition)).isEqualTo(3);
    }

    @Test
    void whereAClickPutTheCursorItStays() {
        away(4, 4, () -> field.selectRange(2, 2));
        assertThat(FxStage.call(field::getCaretPosition)).isEqualTo(2);
    }

    private void away(int anchor, int caret, Runnable comesBack) {
        FxStage.call(() -> {
            field.requestFocus();
            field.selectRange(anchor, caret);
            keys.set(false);
            return null;
        });
        FxStage.call(() -> {
            comesBack.run();
            keys.set(true);
            return null;
        });
    }
}
