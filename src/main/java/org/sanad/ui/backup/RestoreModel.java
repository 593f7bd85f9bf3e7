package org.sanad.ui.backup;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.sanad.core.backup.Inside;
import org.sanad.data.BackupAbout;
import org.sanad.ui.kit.Problems;

/** The backup that is to be restored, and where. */
final class RestoreModel {
    private final StringProperty backup = new SimpleStringProperty("");
    private final ObjectProperty<BackupAbout> about = new SimpleObjectProperty<>();
    private final ObjectProperty<Inside> inside = new SimpleObjectProperty<>();
    private final StringProperty folder = new SimpleStringProperty("");
    private final StringProperty password = new SimpleStringProperty("");
    private final BooleanProperty working = new SimpleBooleanProperty();
    private final Problems problems = new Problems();

    StringProperty backupProperty() {
        return backup;
    }

    /** What the chosen backup tells; null before one is chosen. */
    ObjectProperty<BackupAbout> aboutProperty() {
        return about;
    }

    /** What it holds; null until somebody has looked inside with a password. */
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
