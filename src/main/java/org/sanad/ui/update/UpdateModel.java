package org.sanad.ui.update;

import java.nio.file.Path;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.ui.kit.Problems;

/** What the screen of updates shows. */
final class UpdateModel {
    private final String version;
    private final boolean portable;
    private final ObjectProperty<UpdateStep> step = new SimpleObjectProperty<>(new UpdateStep.Choose());
    private final ObservableList<Path> found = FXCollections.observableArrayList();
    private final Problems problems = new Problems();

    UpdateModel(String version, boolean portable) {
        this.version = version;
        this.portable = portable;
    }

    /** That is running. */
    String version() {
        return version;
    }

    boolean portable() {
        return portable;
    }

    ObjectProperty<UpdateStep> stepProperty() {
        return step;
    }

    /** Releases on the sticks that are put in. */
    ObservableList<Path> found() {
        return found;
    }

    Problems problems() {
        return problems;
    }
}
