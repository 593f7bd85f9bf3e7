package org.sanad.ui.kit;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Control;

/**
 * Where Enter goes from a field: to the next one, and from the last to the button that does what was typed. The button
 * beside it that gives all of it up is for Tab and Esc only: Enter once too often must lose nothing.
 */
public final class Onward {
    private static final String DOES = "accent";

    private Onward() {}

    /** From a field, past a button that stands within it. */
    public static void from(Control field) {
        field.requestFocusTraversal(TraversalDirection.NEXT);
        var at = field.getScene().getFocusOwner();
        if (at != field && Cursor.within(field)) {
            at.requestFocusTraversal(TraversalDirection.NEXT);
            at = field.getScene().getFocusOwner();
        }
        rather(at).requestFocus();
    }

    /** The button that goes on, where a node is one beside it that goes back or gives up; else the node itself. */
    public static Node rather(Node node) {
        return !(node instanceof Button) || does(node) || node.getParent() == null
                ? node
                : node.getParent().getChildrenUnmodifiable().stream()
                        .filter(Onward::does)
                        .findFirst()
                        .orElse(node);
    }

    private static boolean does(Node node) {
        return node instanceof Button && node.getStyleClass().contains(DOES) && node.isVisible() && !node.isDisabled();
    }
}
