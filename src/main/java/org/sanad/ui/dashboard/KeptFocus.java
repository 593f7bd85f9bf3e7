package org.sanad.ui.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/**
 * Charts are built anew when figures change: the focus goes back to what it was on, by its id; where that is gone, as a bar is
 * when its chart becomes a table, to the first place of the card that it stood in.
 */
final class KeptFocus {
    private final Parent parent;
    /** Of what had the focus, and of what it stood in; the innermost first. */
    private final List<String> ids = new ArrayList<>();

    /** Remembers what has the focus within a part of the screen. */
    KeptFocus(Parent parent) {
        this.parent = parent;
        var owner = parent.getScene() == null ? null : parent.getScene().getFocusOwner();
        for (var at = owner; at != null && at != parent; at = at.getParent()) {
            if (at.getId() != null) {
                ids.add(at.getId());
            }
            if (at.getParent() == null) {
                ids.clear(); // it stands elsewhere
            }
        }
    }

    void restore() {
        ids.stream()
                .map(id -> find(parent, id))
                .flatMap(Optional::stream)
                .map(KeptFocus::first)
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private static Optional<Node> find(Node in, String id) {
        if (id.equals(in.getId())) {
            return Optional.of(in);
        }
        return children(in).stream()
                .map(child -> find(child, id))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Node> first(Node in) {
        if (in.isFocusTraversable() && !in.isDisabled()) {
            return Optional.of(in);
        }
        return children(in).stream()
                .map(KeptFocus::first)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static List<Node> children(Node of) {
        return of instanceof Parent parent ? parent.getChildrenUnmodifiable() : List.of();
    }
}
