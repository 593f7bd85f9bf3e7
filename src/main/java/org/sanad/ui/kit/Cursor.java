package org.sanad.ui.kit;

import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.TextInputControl;

/** Where typing begins: nobody should have to reach for the mouse before the first letter. */
public final class Cursor {
    private Cursor() {}

    /** Puts the cursor there, now or as soon as it is in a window; each time that it comes back into one. */
    public static void into(Node control) {
        into(control, () -> true);
    }

    /** The same, while something is so: where typing begins may be known only after the screen is there. */
    public static void into(Node control, BooleanSupplier so) {
        control.sceneProperty().subscribe(scene -> {
            if (scene != null && so.getAsBoolean()) {
                control.requestFocus();
            }
        });
    }

    /**
     * A control that writes its text anew when it gets the cursor: as in every other field, the next key replaces what
     * stands there; not where a click chose a place in it.
     */
    public static void chooses(Control control, TextInputControl editor) {
        control.focusedProperty().subscribe(is -> {
            if (is) {
                Platform.runLater(() -> {
                    if (control.isFocused()
                            && editor.getCaretPosition() == 0
                            && editor.getSelectedText().isEmpty()) {
                        editor.selectAll();
                    }
                });
            }
        });
    }

    /** Whether the cursor stands in this part of the window. */
    public static boolean within(Node part) {
        var scene = part.getScene();
        var at = scene == null ? null : scene.getFocusOwner();
        return Stream.iterate(at, Objects::nonNull, Node::getParent).anyMatch(node -> node == part);
    }
}
