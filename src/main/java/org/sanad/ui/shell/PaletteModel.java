package org.sanad.ui.shell;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What the search of the frame has found, and which of it is chosen. */
final class PaletteModel {
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ObjectProperty<List<Found>> found = new SimpleObjectProperty<>(List.of());
    private final IntegerProperty chosen = new SimpleIntegerProperty();

    BooleanProperty openProperty() {
        return open;
    }

    ObjectProperty<List<Found>> foundProperty() {
        return found;
    }

    /** The place of the chosen one among what was found. */
    IntegerProperty chosenProperty() {
        return chosen;
    }
}
