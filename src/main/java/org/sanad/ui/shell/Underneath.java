package org.sanad.ui.shell;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import org.sanad.ui.kit.Cursor;
import org.sanad.ui.kit.FirstField;
import org.sanad.ui.kit.Hints;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Wording;

/**
 * A screen under its hint. When the hint is put away the screen moves up: what then lies under the mouse gets nothing of
 * a double click, and the cursor goes to where it was in the screen, else to where typing begins there.
 */
final class Underneath extends BorderPane {
    private final Node screen;
    private final ShellHint hint;
    private Node cursor;
    private boolean moved;

    Underneath(Node screen, Hints hints, Wording wording) {
        super(screen);
        this.screen = screen;
        hint = new ShellHint(hints, wording, this::gone);
        setTop(hint);
        addEventFilter(MouseEvent.ANY, this::mouse);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::owned);
    }

    void at(Place place) {
        hint.at(place);
    }

    private void owned(Node now) {
        if (now != null && Cursor.within(screen)) {
            cursor = now;
        }
    }

    private void gone() {
        moved = true;
        if (cursor != null && cursor.getScene() != null) {
            cursor.requestFocus();
        } else if (!FirstField.now(screen)) {
            screen.getScene().getRoot().requestFocus();
        }
    }

    private void mouse(MouseEvent event) {
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED && event.getClickCount() == 1) {
            moved = false;
        }
        if (moved && event.getClickCount() > 1) {
            event.consume();
        }
    }
}
