package org.sanad.ui.dossier;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.core.dossier.DossierFile;
import org.sanad.core.dossier.State;
import org.sanad.core.subsidy.Award;
import org.sanad.core.subsidy.Programme;

/** What the support of a dossier shows, and what is being typed of it. */
final class SupportModel {
    final ReadOnlyObjectProperty<DossierFile> file;
    final ReadOnlyBooleanProperty readOnly;
    final FieldValues award = new FieldValues();
    final FieldValues payment = new FieldValues();
    final BooleanProperty awarding = new SimpleBooleanProperty();
    final ObjectProperty<Award> paying = new SimpleObjectProperty<>();
    final ObservableList<Programme> programmes = FXCollections.observableArrayList();

    SupportModel(ReadOnlyObjectProperty<DossierFile> file, ReadOnlyBooleanProperty readOnly) {
        this.file = file;
        this.readOnly = readOnly;
    }

    /** Whether an award given now settles the dossier. */
    boolean settles() {
        return file.get() != null && file.get().dossier().state() == State.UNDER_STUDY;
    }
}
