package org.sanad.ui.shell;

import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;

/** Page Up and Page Down turn the pages of a long screen, also while the cursor is beside it, as after a click in the menu. */
final class PageTurn {
    /** Of what is seen; the rest stays in sight, so that a reader finds the line again. */
    private static final double PART = 0.9;

    private PageTurn() {}

    /** True where the screen has a part that scrolls. */
    static boolean turn(Node screen, KeyCode key) {
        var by = key == KeyCode.PAGE_DOWN ? PART : -PART;
        var longest = screen.lookupAll(".scroll-pane").stream()
                .filter(ScrollPane.class::isInstance)
                .map(ScrollPane.class::cast)
                .filter(pane -> hidden(pane) > 0 && !within(pane))
                .max(Comparator.comparingDouble(pane -> pane.getWidth() * pane.getHeight()));
        longest.ifPresent(pane -> pane.setVvalue(
                Math.clamp(pane.getVvalue() + by * pane.getViewportBounds().getHeight() / hidden(pane), 0, 1)));
        return longest.isPresent();
    }

    /** How much of its height is out of sight. */
    private static double hidden(ScrollPane pane) {
        return pane.getContent() == null
                ? 0
                : pane.getContent().getLayoutBounds().getHeight()
                        - pane.getViewportBounds().getHeight();
    }

    private static boolean within(ScrollPane pane) {
        return Stream.iterate(pane.getParent(), Objects::nonNull, Node::getParent)
                .anyMatch(node -> node instanceof TextArea || !node.isVisible());
    }
}
