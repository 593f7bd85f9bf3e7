package org.sanad.ui.backup;

import java.nio.file.Path;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.core.backup.Restoring.Found;
import org.sanad.ui.kit.Problems;

/** The damaged register, and the backups that it may be built from. */
final class RepairModel {
    private final Path folder;
    private final ObservableList<Found> found = FXCollections.observableArrayList();
    private final ObjectProperty<Found> chosen = new SimpleObjectProperty<>();
    private final BooleanProperty working = new SimpleBooleanProperty();
    private final Problems problems = new Problems();

    RepairModel(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    /** The newest first. */
    ObservableList<Found> found() {
        return found;
    }

    ObjectProperty<Found> chosenProperty() {
        return chosen;
    }

    BooleanProperty workingProperty() {
        return working;
    }

    Problems problems() {
        return problems;
    }
}
