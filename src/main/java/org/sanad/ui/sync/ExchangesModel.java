package org.sanad.ui.sync;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.core.office.Office;
import org.sanad.core.office.OfficeTree;
import org.sanad.core.sync.Standing;
import org.sanad.text.Problem;
import org.sanad.ui.kit.Problems;

/** What the screen of exchanges shows. */
final class ExchangesModel {
    private final Office own;
    private final OfficeTree offices;
    private final ObjectProperty<Standing> standing = new SimpleObjectProperty<>();
    private final ObservableList<Path> sticks = FXCollections.observableArrayList();
    private final ObservableList<Path> offered = FXCollections.observableArrayList();
    private final IntegerProperty known = new SimpleIntegerProperty();
    private final BooleanProperty full = new SimpleBooleanProperty();
    private final ObjectProperty<Sending> sending = new SimpleObjectProperty<>(new Sending.Ready());
    private final ObjectProperty<Receiving> receiving = new SimpleObjectProperty<>(new Receiving.Waiting());
    private final ObjectProperty<Office> invited = new SimpleObjectProperty<>();
    private final ObjectProperty<Invited> invitation = new SimpleObjectProperty<>();
    private final Problems sendProblems = new Problems();
    private final Problems receiveProblems = new Problems();
    private final Problems inviteProblems = new Problems();
    private final ObjectProperty<List<Office>> held = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Office> struck = new SimpleObjectProperty<>();
    private final StringProperty revokeReason = new SimpleStringProperty("");
    private final ObjectProperty<Problem> belowDone = new SimpleObjectProperty<>();
    private final Problems belowProblems = new Problems();

    /** An invitation that was written. */
    record Invited(Office office, Path file) {}

    ExchangesModel(String own, OfficeTree offices) {
        this.own = offices.office(own);
        this.offices = offices;
    }

    OfficeTree offices() {
        return offices;
    }

    boolean headquarters() {
        return own.headquarters();
    }

    /** Whether this office has one above it and one below it. */
    boolean hasBelow() {
        return offices.within(own.code()).size() > 1;
    }

    /** The offices above, nearest first. */
    List<Office> above() {
        return offices.above(own.code());
    }

    List<Office> invitable() {
        return offices.offices().stream().filter(one -> !one.headquarters()).toList();
    }

    /** Null while it is being read for the first time. */
    ObjectProperty<Standing> standingProperty() {
        return standing;
    }

    ObservableList<Path> sticks() {
        return sticks;
    }

    /** Files on those sticks that may be for this office and were not taken in yet. */
    ObservableList<Path> offered() {
        return offered;
    }

    /** How many files on those sticks were taken in before. */
    IntegerProperty knownProperty() {
        return known;
    }

    /** Whether everything since the beginning is to be sent. */
    BooleanProperty fullProperty() {
        return full;
    }

    ObjectProperty<Sending> sendingProperty() {
        return sending;
    }

    ObjectProperty<Receiving> receivingProperty() {
        return receiving;
    }

    /** The office that is to be invited. */
    ObjectProperty<Office> invitedProperty() {
        return invited;
    }

    /** The last invitation that was written; null before. */
    ObjectProperty<Invited> invitationProperty() {
        return invitation;
    }

    Problems sendProblems() {
        return sendProblems;
    }

    Problems receiveProblems() {
        return receiveProblems;
    }

    Problems inviteProblems() {
        return inviteProblems;
    }

    /** Offices below whose work is held here. */
    ObjectProperty<List<Office>> heldProperty() {
        return held;
    }

    /** The office whose PC something happened to. */
    ObjectProperty<Office> struckProperty() {
        return struck;
    }

    StringProperty revokeReasonProperty() {
        return revokeReason;
    }

    /** What was done for an office below, as a sentence; null before. */
    ObjectProperty<Problem> belowDoneProperty() {
        return belowDone;
    }

    Problems belowProblems() {
        return belowProblems;
    }
}
