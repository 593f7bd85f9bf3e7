package org.sanad.ui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanad.fixture.FxStage;
import org.sanad.text.Lang;

class DayFieldTest {
    private FxStage stage;
    private DayField day;

    @BeforeEach
    void open() {
        stage = FxStage.open(Lang.AR);
        stage.show(() -> {
            day = new DayField(stage.wording());
            day.setValue(LocalDate.of(2026, 3, 2));
            return new VBox(new TextField(), day);
        });
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void theNextKeyReplacesTheDayThatStandsThere() {
        come(0);
        assertThat(day.getEditor().getText()).isNotEmpty();
        assertThat(day.getEditor().getSelectedText()).isEqualTo(day.getEditor().getText());
    }

    @Test
    void whereAClickPutTheCursorItStays() {
        come(4);
        assertThat(day.getEditor().getSelectedText()).isEmpty();
        assertThat(day.getEditor().getCaretPosition()).isEqualTo(4);
    }

    private void come(int caret) {
        FxStage.call(() -> {
            day.requestFocus();
            day.getEditor().selectRange(caret, caret);
            return null;
        });
        FxStage.call(() -> null); // what was to come after the focus has come
    }
}
