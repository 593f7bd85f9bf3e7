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
import org.sanad.core.transfer.Moved;
import org.sanad.text.Lang;

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

    /** From whom the dossier was taken over, or to whom it is offered. */
    final ObjectProperty<Optional<Moved>> moved = new SimpleObjectProperty<>(Optional.empty());

    /** What waits for a second person. */
    final ObservableList<Proposal> waiting = FXCollections.observableArrayList();

    final ObservableList<Programme> programmes = FXCollections.observableArrayList();

    /** The list of papers in force. */
    final ObservableList<PaperKind> papers = FXCollections.observableArrayList();

    /** The directory, those that give no more among them. */
    final ObservableList<Donor> donors = FXCollections.observableArrayList();

    private final String office;
    private final boolean proposes;

    /**
     * @param office that works here
     * @param proposes whether this person proposes support and payments
     */
    SupportModel(
            ReadOnlyObjectProperty<DossierFile> file,
            ReadOnlyBooleanProperty readOnly,
            String office,
            boolean proposes) {
        this.file = file;
        this.readOnly = readOnly;
        this.office = office;
        this.proposes = proposes;
    }

    /** Whether this office gave the award, and pays it wherever the dossier went. */
    boolean gave(Award award) {
        return award.owner().equals(office);
    }

    /** Whether this person may pay the award, reverse its payments, and take back what will not be paid. */
    boolean pays(Award award) {
        var here = file.get() != null && file.get().dossier().owner().equals(office);
        return gave(award) && (here ? !readOnly.get() : proposes);
    }

    boolean ours(Proposal proposal) {
        return proposal.owner().equals(office);
    }

    /** The programme of the award that is being typed. */
    Optional<Programme> programme() {
        var code = award.text("programme_code");
        return programmes.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** Name of a programme; its code where it is not known here. */
    String programme(String code, Lang lang) {
        return programmes.stream()
                .filter(one -> one.code().equals(code))
                .map(one -> one.name(lang))
                .findFirst()
                .orElse(code);
    }

    /** Whether an award given now settles the dossier. */
    boolean settles() {
        return file.get() != null && file.get().dossier().state() == State.UNDER_STUDY;
    }
}
