package org.sanad.ui.dossier;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.sanad.text.Texts;

/** A section of the dossier with a model, a view and a controller of its own; it hangs in the form by this. */
interface FormPart {
    Section section();

    /** Its nodes in a language; asked for again when the language changes. */
    Node view(Texts texts);

    /** How far it is filled, for the bar at the side. */
    ObservableValue<Fill> fill();

    /** What stands beside its name in the bar, such as {@code 5/7}; empty for nothing. */
    default ObservableValue<String> count() {
        return new SimpleStringProperty("");
    }

    /** Whether something was begun within it, such as an award: the next step of the dossier waits meanwhile. */
    ObservableBooleanValue busy();

    /** Keeps what was begun within it, as its button does; without one of its own nothing happens, and nothing is lost. */
    default void confirm() {}

    /** The forms within it: what is typed in them goes into the draft. */
    default List<SideForm> sides() {
        return List.of();
    }

    /** Leaves what was begun within it; what was typed stays at hand. True where there was something. */
    boolean cancel();
}
