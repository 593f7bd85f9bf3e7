package org.sanad.ui.kit;

import java.util.List;
import javafx.scene.Node;

/** What a controller gives to the shell. */
public interface Screen {
    /** A new view on the same model, in the language of the moment. */
    Node view();

    /** The screen has come before the person's eyes. */
    default void shown() {}

    /** The person goes elsewhere; what was typed and not saved is kept by the screen. */
    default void left() {}

    /** Where in it the person is, for the guide: a place as the one it was gone to by, or nearer. */
    default Place at(Place place) {
        return place;
    }

    /** The keys that do something here and not everywhere. */
    default List<Shortcut> shortcuts() {
        return List.of();
    }

    /** The window is about to close. */
    default void closing() {
        left();
    }
}
