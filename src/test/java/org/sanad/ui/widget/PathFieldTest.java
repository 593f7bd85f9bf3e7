package org.sanad.ui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sanad.fixture.FxStage;
import org.sanad.text.Lang;

class PathFieldTest {
    private final FxStage stage = FxStage.open(Lang.FR);
    private final List<KeyCode> heard = new ArrayList<>();
    private int chosen;

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void whatIsStruckOnTheButtonIsNotTypedIntoTheField() {
        stage.show(() -> {
            var field = new PathField(stage.wording(), "setup.choose", () -> chosen++);
            field.setText("/home/bureau");
            var around = new StackPane(field);
            around.addEventHandler(KeyEvent.KEY_PRESSED, key -> heard.add(key.getCode()));
            return around;
        });
        var button = stage.all(Button.class).getFirst();
        var field = (PathField) stage.stage().getScene().lookup(".path-field");
        FxStage.call(() -> {
            button.requestFocus();
            strike(button, KeyCode.SPACE, " ");
            strike(button, KeyCode.A, "a");
            strike(button, KeyCode.DELETE, "");
            strike(button, KeyCode.F1, "");
            return null;
        });
        assertThat(field.getText()).isEqualTo("/home/bureau");
        assertThat(chosen).as("space presses the button").isEqualTo(1);
        assertThat(heard).as("keys of the frame go on to it").contains(KeyCode.F1);
    }

    private static void strike(Node at, KeyCode code, String typed) {
        at.fireEvent(event(KeyEvent.KEY_PRESSED, code, ""));
        if (!typed.isEmpty()) {
            at.fireEvent(event(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, typed));
        }
        at.fireEvent(event(KeyEvent.KEY_RELEASED, code, ""));
    }

    private static KeyEvent event(EventType<KeyEvent> type, KeyCode code, String typed) {
        return new KeyEvent(type, typed, "", code, false, false, false, false);
    }
}
