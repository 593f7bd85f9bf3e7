package org.sanad.ui.document;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.core.document.Paper;
import org.sanad.core.document.Pictures;
import org.sanad.text.Problem;
import org.sanad.ui.kit.Problems;

/** A document on screen. */
final class PrintModel {
    /** Code of the kind of document. */
    final SimpleStringProperty document = new SimpleStringProperty("");

    final ObjectProperty<PrintLanguage> language = new SimpleObjectProperty<>(PrintLanguage.AR);
    final ObjectProperty<Paper> paper = new SimpleObjectProperty<>();
    final ObjectProperty<Pictures.Page> page = new SimpleObjectProperty<>();
    final ObservableList<String> printers = FXCollections.observableArrayList();
    final SimpleStringProperty printer = new SimpleStringProperty();
    final SimpleIntegerProperty copies = new SimpleIntegerProperty(1);
    /** What was done last, as a sentence; null for nothing yet. */
    final ObjectProperty<Problem> done = new SimpleObjectProperty<>();

    final Problems problems = new Problems();
    private final ReadOnlyBooleanWrapper making = new ReadOnlyBooleanWrapper();

    /** Whether the document is being made. */
    ReadOnlyBooleanProperty makingProperty() {
        return making.getReadOnlyProperty();
    }

    void begin() {
        making.set(true);
        done.set(null);
        problems.clear();
    }

    void end() {
        making.set(false);
    }
}
