package org.sanad.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ScrollPaneSkin;

/**
 * What is scrolled. JavaFX keeps a picture of all that is seen of it, and paints that picture anew for each blink of the
 * cursor in a field; here only what changed is painted.
 */
public class ScrollArea extends ScrollPane {
    public ScrollArea() {}

    public ScrollArea(Node content) {
        super(content);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        var skin = new ScrollPaneSkin(this);
        lookup(".viewport").setCache(false);
        return skin;
    }
}
