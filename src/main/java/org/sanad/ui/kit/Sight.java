package org.sanad.ui.kit;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/**
 * Parts of a screen that are scrolled: what has the focus is seen in them, also where it did not come there by the key
 * Tab. A form that opens above what was pressed would else take keys that nobody sees.
 */
public final class Sight {
    /** For the label above a field. */
    private static final double LABEL = 28;

    private Sight() {}

    /** Scrolls every part around a node until it is seen, once what is shown is laid out. */
    public static void soon(Node wanted) {
        Platform.runLater(() -> bring(wanted, null));
    }

    /** Scrolls every part around a node, up to the one that is given, until the node is seen in it. */
    static void bring(Node focused, Node last) {
        for (var up = focused.getParent(); up != null && up != last; up = up.getParent()) {
            if (up instanceof ScrollPane pane && pane.getContent() != null && pane != focused) {
                scroll(pane, focused);
            }
        }
    }

    private static void scroll(ScrollPane pane, Node focused) {
        var content = pane.getContent();
        var bounds = content.sceneToLocal(focused.localToScene(focused.getLayoutBounds()));
        var whole = content.getLayoutBounds().getHeight();
        var view = pane.getViewportBounds().getHeight();
        var from = Math.max(0, bounds.getMinY() - LABEL);
        pane.setVvalue(Magnified.reached(pane.getVvalue(), from, bounds.getMaxY(), view, whole));
    }
}
