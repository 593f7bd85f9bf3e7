package org.sanad.ui.dashboard;

import javafx.scene.Node;
import javafx.scene.Parent;

/** Charts are built anew when figures change: the focus goes back to what it was on, by its id. */
final class KeptFocus {
    private final Parent parent;
    private final String id;

    /** Remembers what has the focus within a part of the screen. */
    KeptFocus(Parent parent) {
        this.parent = parent;
        var owner = parent.getScene() == null ? null : parent.getScene().getFocusOwner();
        this.id = owner != null && within(owner) ? owner.getId() : null;
    }

    void restore() {
        if (id != null) {
            find(parent);
        }
    }

    private boolean within(Node node) {
        for (var at = node; at != null; at = at.getParent()) {
            if (at == parent) {
                return true;
            }
        }
        return false;
    }

    private boolean find(Parent in) {
        for (var child : in.getChildrenUnmodifiable()) {
            if (id.equals(child.getId())) {
                child.requestFocus();
                return true;
            }
            if (child instanceof Parent inner && find(inner)) {
                return true;
            }
        }
        return false;
    }
}
