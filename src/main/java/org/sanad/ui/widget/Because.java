package org.sanad.ui.widget;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;

/**
 * Holds what cannot be used at times, and says on hover and to a screen reader why: what is grey takes no mouse, so that
 * its own tip would never be seen.
 */
public final class Because extends StackPane {
    private final Node held;
    private Hint hint;

    public Because(Node held) {
        this.held = held;
        getChildren().add(held);
        setMinWidth(USE_PREF_SIZE);
    }

    /** @param why it cannot be used, in words; null where it can */
    public Because say(String why) {
        held.setDisable(why != null);
        held.setAccessibleHelp(why);
        if (hint != null) {
            Tooltip.uninstall(this, hint);
        }
        hint = why == null ? null : new Hint(why);
        if (hint != null) {
            Tooltip.install(this, hint);
        }
        return this;
    }
}
