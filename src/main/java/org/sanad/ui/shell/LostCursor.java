package org.sanad.ui.shell;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.util.Subscription;

/**
 * What had the cursor may be taken away: a button that was pressed and whose work is done. JavaFX then puts the cursor
 * into the first control of the window, the search, where the next key would be typed; the frame takes it instead. A
 * button that cannot be pressed while its work is done gives the cursor to whatever comes next, a language perhaps; the
 * frame keeps it meanwhile, and the button has it back.
 */
final class LostCursor {
    private final Node frame;
    private boolean lost;
    private Subscription lent = Subscription.EMPTY;

    LostCursor(Node frame) {
        this.frame = frame;
    }

    Subscription watch(Scene scene) {
        return Subscription.combine(scene.focusOwnerProperty().subscribe(this::owned), () -> lent.unsubscribe());
    }

    private void owned(Node before, Node now) {
        if (now == null) {
            lost = before != null && (before.getScene() == null || before.isDisabled());
            if (lost && before.getScene() != null) {
                lend(before);
            }
        } else if (lost) {
            lost = false;
            frame.requestFocus();
        }
    }

    private void lend(Node owner) {
        lent.unsubscribe();
        lent = owner.disabledProperty().subscribe(disabled -> {
            if (!disabled) {
                lent.unsubscribe();
                if (frame.isFocused()) {
                    owner.requestFocus();
                }
            }
        });
    }
}
