package org.sanad.ui.suggestion;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.sanad.core.dossier.DossierFile;
import org.sanad.core.suggestion.SuggestedField;
import org.sanad.core.suggestion.Suggestion;
import org.sanad.ui.kit.Problems;

/** Suggestions as they were last read, and the one that is being made. */
final class SuggestionsModel {
    /** Null until it was read. */
    final ObjectProperty<List<Suggestion>> list = new SimpleObjectProperty<>();

    /** The dossier about which something is suggested; null where none is. */
    final ObjectProperty<DossierFile> about = new SimpleObjectProperty<>();

    final ObjectProperty<SuggestedField> field = new SimpleObjectProperty<>();
    final StringProperty wanted = new SimpleStringProperty("");
    final StringProperty reason = new SimpleStringProperty("");
    final Problems problems = new Problems();

    /** Whether this person suggests; others look. */
    final boolean suggests;

    /** Whether this person answers. */
    final boolean answers;

    final String office;

    SuggestionsModel(boolean suggests, boolean answers, String office) {
        this.suggests = suggests;
        this.answers = answers;
        this.office = office;
    }

    List<Suggestion> waiting() {
        return list.get().stream()
                .filter(one -> one.open() && one.to().equals(office))
                .toList();
    }

    List<Suggestion> others() {
        return list.get().stream().filter(one -> !waiting().contains(one)).toList();
    }
}
