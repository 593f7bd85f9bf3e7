package org.sanad.ui.shell;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.util.Subscription;

/**
 * What had the cursor may be taken away: a button that was pressed and whose work is done. JavaFX then puts the cursor
 * into the first control of the window, the search, where the next key would be typed; the frame takes it instead.
 */
final class LostCursor {
    private final Node frame;
    private boolean lost;

    LostCursor(Node frame) {
        this.frame = frame;
    }

    Subscription watch(Scene scene) {
        return scene.focusOwnerProperty().subscribe(this::owned);
    }

    private void owned(Node before, Node now) {
        if (now == null) {
            lost = before != null && before.getScene() == null;
        } else if (lost) {
            lost = false;
            frame.requestFocus();
        }
    }
}
