package org.sanad.ui.kit;

import java.util.function.Supplier;
import javafx.scene.Node;

/** The view of a screen that several visits share: made anew only where what it was made for is no longer so. */
public final class KeptNode {
    private Node node;
    private Object madeFor;

    /** @param now what the view was made for, such as the language; equal where it still serves */
    public Node of(Object now, Supplier<Node> maker) {
        if (!now.equals(madeFor)) {
            node = maker.get();
            madeFor = now;
        }
        return node;
    }
}
