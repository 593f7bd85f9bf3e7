package org.sanad.ui.setup;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The registers this computer knows. */
final class StartModel {
    private final ObservableList<Setup.Known> known = FXCollections.observableArrayList();

    ObservableList<Setup.Known> known() {
        return known;
    }
}
