package org.sanad.ui.kit;

import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.stage.Window;

/**
 * Leaves the cursor where it was while another window had the keys. A text field that gets them back takes all of its text
 * into choice, and the next key would replace what was typed.
 */
public final class Returning {
    private final ObservableValue<Scene> scene;
    private HeldCursor held = HeldCursor.of(null);

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
        held = HeldCursor.of(scene.getValue());
    }

    /** Not where a click chose another place, or another field. */
    private void back() {
        if (held.text().filter(text -> text.isFocused() && isWhole(text)).isPresent()) {
            held.giveBack();
        }
        held = HeldCursor.of(null);
    }

    private static boolean isWhole(TextInputControl text) {
        return text.getSelection().getLength() == text.getLength();
    }
}
