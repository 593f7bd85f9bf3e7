package org.sanad.ui.dossier;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.sanad.core.dossier.DossierFile;
import org.sanad.core.paper.Checklist;

/** What the papers of a dossier show. */
final class PapersModel {
    final ReadOnlyObjectProperty<DossierFile> file;
    final ReadOnlyBooleanProperty readOnly;
    /** Null for a dossier that was never kept, and until it is read. */
    final ObjectProperty<Checklist> checklist = new SimpleObjectProperty<>();

    PapersModel(ReadOnlyObjectProperty<DossierFile> file, ReadOnlyBooleanProperty readOnly) {
        this.file = file;
        this.readOnly = readOnly;
    }

    /** How many of the papers that it has to have are there: {@code 5/7}; empty where there is no list. */
    static String count(Checklist checklist) {
        return checklist == null ? "" : checklist.present() + "/" + checklist.expected();
    }

    static Fill fill(Checklist checklist) {
        if (checklist == null || checklist.present() == 0 && checklist.expected() > 0) {
            return Fill.EMPTY;
        }
        return checklist.waitedFor().isEmpty() ? Fill.COMPLETE : Fill.BEGUN;
    }
}
