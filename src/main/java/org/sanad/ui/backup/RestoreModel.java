package org.sanad.ui.backup;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.sanad.core.backup.Inside;
import org.sanad.ui.kit.Problems;

/** What the backup that is to be restored holds, and where it goes. */
final class RestoreModel {
    private final ObjectProperty<Inside> inside = new SimpleObjectProperty<>();
    private final StringProperty folder = new SimpleStringProperty("");
    private final StringProperty password = new SimpleStringProperty("");
    private final BooleanProperty working = new SimpleBooleanProperty();
    private final Problems problems = new Problems();

    /** What the chosen backup holds; null until somebody has looked inside with a password. */
    ObjectProperty<Inside> insideProperty() {
        return inside;
    }

    StringProperty folderProperty() {
        return folder;
    }

    StringProperty passwordProperty() {
        return password;
    }

    BooleanProperty workingProperty() {
        return working;
    }

    Problems problems() {
        return problems;
    }
}
