package org.sanad.ui.kit;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;

/**
 * Where the cursor stood in a window, and in a text between which signs. A text field that gets the keys back takes all of
 * its text into choice, and the next key would replace what was typed.
 *
 * @param at null where it stood nowhere
 */
public record HeldCursor(Node at, int anchor, int caret) {
    /** Of this moment; nowhere where there is no window. */
    public static HeldCursor of(Scene scene) {
        var at = scene == null ? null : scene.getFocusOwner();
        return at instanceof TextInputControl text
                ? new HeldCursor(at, text.getAnchor(), text.getCaretPosition())
                : new HeldCursor(at, 0, 0);
    }

    /** Puts the cursor back where it stood, as far as that is still in a window. */
    public void giveBack() {
        if (at != null && at.getScene() != null) {
            at.requestFocus();
            text().ifPresent(text -> {
                if (Math.max(anchor, caret) <= text.getLength()) {
                    text.selectRange(anchor, caret);
                }
            });
        }
    }

    /** Empty where the cursor stood in no text. */
    Optional<TextInputControl> text() {
        return at instanceof TextInputControl text ? Optional.of(text) : Optional.empty();
    }
}
