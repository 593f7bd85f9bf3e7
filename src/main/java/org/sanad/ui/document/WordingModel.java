package org.sanad.ui.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.core.document.DocumentKind;
import org.sanad.core.document.Paper;
import org.sanad.core.document.Pictures;
import org.sanad.text.Lang;
import org.sanad.text.Problem;

/** A wording under work. */
final class WordingModel {
    /** What may be worded: the head of all documents, and each document. */
    record Target(DocumentKind kind) {
        static List<Target> all() {
            var all = new ArrayList<Target>(List.of(new Target(null)));
            Arrays.stream(DocumentKind.values()).map(Target::new).forEach(all::add);
            return all;
        }

        /** The head has a side for each of two languages. */
        List<Lang> langs() {
            return kind == null ? List.of(Lang.AR, Lang.FR) : List.of(Lang.values());
        }
    }

    final ObjectProperty<Target> target = new SimpleObjectProperty<>(new Target(null));
    final ObjectProperty<Lang> lang = new SimpleObjectProperty<>(Lang.AR);
    final SimpleStringProperty text = new SimpleStringProperty("");
    final ObservableList<Problem> problems = FXCollections.observableArrayList();
    final ObjectProperty<Paper> paper = new SimpleObjectProperty<>();
    final ObjectProperty<Pictures.Page> page = new SimpleObjectProperty<>();
    /** Headings of what the shipped wording prints and this one does not. */
    final ObservableList<String> missing = FXCollections.observableArrayList();

    final SimpleBooleanProperty changed = new SimpleBooleanProperty();
    /** Whether the person may change wordings at all. */
    final boolean mayChange;

    /** Key of the sentence about what was done last; null for nothing yet. */
    final SimpleStringProperty done = new SimpleStringProperty();

    WordingModel(boolean mayChange) {
        this.mayChange = mayChange;
    }
}
