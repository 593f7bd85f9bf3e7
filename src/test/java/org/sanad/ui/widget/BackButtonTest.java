package org.sanad.ui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanad.fixture.FxStage;
import org.sanad.text.Lang;

class BackButtonTest {
    private final AtomicInteger backs = new AtomicInteger();
    private FxStage stage;
    private TextField elsewhere;

    @BeforeEach
    void open() {
        stage = FxStage.open(Lang.AR);
        stage.show(() -> {
            elsewhere = new TextField();
            return new VBox(new HBox(new BackButton(stage.wording().texts(), backs::incrementAndGet)), elsewhere);
        });
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void escLeadsBackFromWhereverTheCursorIs() {
        FxStage.call(() -> {
            elsewhere.requestFocus();
            esc(elsewhere);
            elsewhere.getScene().getRoot().requestFocus();
            esc(elsewhere.getScene().getRoot());
            return null;
        });
        assertThat(backs).hasValue(2);
    }

    @Test
    void whoUsesEscForSomethingElseKeepsIt() {
        FxStage.call(() -> {
            elsewhere.addEventHandler(KeyEvent.KEY_PRESSED, Event::consume);
            elsewhere.requestFocus();
            esc(elsewhere);
            return null;
        });
        assertThat(backs).hasValue(0);
    }

    private static void esc(Node at) {
        Event.fireEvent(at, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
    }
}
