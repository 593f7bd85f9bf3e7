package org.sanad.ui.kit;

import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.stage.Window;

/**
 * Leaves the cursor where it was while another window had the keys. A text field that gets them back takes all of its text
 * into choice, and the next key would replace what was typed.
 */
public final class Returning {
    private final ObservableValue<Scene> scene;
    private TextInputControl field;
    private int anchor;
    private int caret;

    private Returning(ObservableValue<Scene> scene) {
        this.scene = scene;
    }

    public static void to(Window window) {
        to(window.focusedProperty(), window.sceneProperty());
    }

    static void to(ObservableValue<Boolean> focused, ObservableValue<Scene> scene) {
        var returning = new Returning(scene);
        focused.subscribe(now -> {
            if (now) {
                Platform.runLater(returning::back); // after the field itself
            } else {
                returning.left();
            }
        });
    }

    private void left() {
        field = owner() instanceof TextInputControl text ? text : null;
        if (field != null) {
            anchor = field.getAnchor();
            caret = field.getCaretPosition();
        }
    }

    /** Not where a click chose another place, or another field. */
    private void back() {
        if (field != null && field == owner() && isWhole() && Math.max(anchor, caret) <= field.getLength()) {
            field.selectRange(anchor, caret);
        }
        field = null;
    }

    private Node owner() {
        return scene.getValue() == null ? null : scene.getValue().getFocusOwner();
    }

    private boolean isWhole() {
        return field.getSelection().getLength() == field.getLength();
    }
}
