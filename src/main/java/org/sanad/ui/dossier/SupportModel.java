package org.sanad.ui.dossier;

import java.util.Optional;
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
import org.sanad.core.fund.Balance;
import org.sanad.core.paper.PaperKind;
import org.sanad.core.subsidy.Award;
import org.sanad.core.subsidy.Donor;
import org.sanad.core.subsidy.Programme;
import org.sanad.core.subsidy.Proposal;

/** What the support of a dossier shows, and what is being typed of it. */
final class SupportModel {
    final ReadOnlyObjectProperty<DossierFile> file;
    final ReadOnlyBooleanProperty readOnly;
    final FieldValues award = new FieldValues();
    final FieldValues payment = new FieldValues();
    final FieldValues release = new FieldValues();
    final FieldValues decision = new FieldValues();
    final BooleanProperty awarding = new SimpleBooleanProperty();
    final ObjectProperty<Award> paying = new SimpleObjectProperty<>();
    final ObjectProperty<Award> releasing = new SimpleObjectProperty<>();

    /** How the slice stands from which the award being typed is committed; null while it is not known. */
    final ObjectProperty<Balance> slice = new SimpleObjectProperty<>();

    /** What waits for a second person. */
    final ObservableList<Proposal> waiting = FXCollections.observableArrayList();

    final ObservableList<Programme> programmes = FXCollections.observableArrayList();

    /** The list of papers in force. */
    final ObservableList<PaperKind> papers = FXCollections.observableArrayList();

    /** The directory, those that give no more among them. */
    final ObservableList<Donor> donors = FXCollections.observableArrayList();

    SupportModel(ReadOnlyObjectProperty<DossierFile> file, ReadOnlyBooleanProperty readOnly) {
        this.file = file;
        this.readOnly = readOnly;
    }

    /** The programme of the award that is being typed. */
    Optional<Programme> programme() {
        var code = award.text("programme_code");
        return programmes.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** Whether an award given now settles the dossier. */
    boolean settles() {
        return file.get() != null && file.get().dossier().state() == State.UNDER_STUDY;
    }
}
