package org.sanad.ui.inspection;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.core.finding.Finding;
import org.sanad.core.proof.ProofService;
import org.sanad.ui.kit.Problems;

/** Findings, the proof, and what is being typed. */
final class InspectionModel {
    final boolean inspects;
    final boolean answers;
    final String office;
    /** Of the last visit. */
    LocalDate today;

    final ObservableList<Finding> findings = FXCollections.observableArrayList();
    /** The last proof since the register was opened; null for none. */
    final ObjectProperty<Proved> proof = new SimpleObjectProperty<>();

    final BooleanProperty proving = new SimpleBooleanProperty();
    final BooleanProperty raising = new SimpleBooleanProperty();
    /** The finding that is being answered; null for none. */
    final ObjectProperty<UUID> answering = new SimpleObjectProperty<>();

    final ObjectProperty<String> about = new SimpleObjectProperty<>();
    final StringProperty dossier = new SimpleStringProperty("");
    final StringProperty words = new SimpleStringProperty("");
    final ObjectProperty<LocalDate> due = new SimpleObjectProperty<>();
    final StringProperty answer = new SimpleStringProperty("");
    final Problems problems = new Problems();

    /** A proof, and when it was made: what was written since is not in it. */
    record Proved(ProofService.Proof proof, LocalDateTime at) {}

    /**
     * @param office whose register is open
     * @param inspects whether this person raises and ends findings, and {@code answers} answers them
     */
    InspectionModel(String office, LocalDate today, boolean inspects, boolean answers) {
        this.office = office;
        this.today = today;
        this.inspects = inspects;
        this.answers = answers;
        about.set(office);
    }
}
