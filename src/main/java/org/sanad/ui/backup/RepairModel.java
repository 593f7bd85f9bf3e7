package org.sanad.ui.backup;

import java.nio.file.Path;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.sanad.ui.kit.Problems;

/** The damaged register, and whether it is being repaired. */
final class RepairModel {
    private final Path folder;
    private final BooleanProperty working = new SimpleBooleanProperty();
    private final Problems problems = new Problems();

    RepairModel(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    BooleanProperty workingProperty() {
        return working;
    }

    Problems problems() {
        return problems;
    }
}
