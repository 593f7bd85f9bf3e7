package org.sanad.ui.setup;

import java.nio.file.Path;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Problems;
import org.sanad.ui.kit.Progress;

/** The form of a new register. */
final class SetupModel {
    static final int DOSSIERS_FIRST = 400;

    private final Place.SetUp.Way way;
    private final ObservableList<OfficeChoice> offices = FXCollections.observableArrayList();
    private final ObjectProperty<OfficeChoice> office = new SimpleObjectProperty<>();
    private final ObjectProperty<Path> invitation = new SimpleObjectProperty<>();
    private final StringProperty fingerprint = new SimpleStringProperty("");
    private final StringProperty folder = new SimpleStringProperty("");
    private final StringProperty person = new SimpleStringProperty("");
    private final StringProperty password = new SimpleStringProperty("");
    private final StringProperty again = new SimpleStringProperty("");
    private final ObjectProperty<Integer> dossiers = new SimpleObjectProperty<>(DOSSIERS_FIRST);
    private final BooleanProperty making = new SimpleBooleanProperty();
    private final ObjectProperty<Progress> progress = new SimpleObjectProperty<>(new Progress());
    private final Problems problems = new Problems();

    SetupModel(Place.SetUp.Way way) {
        this.way = way;
    }

    Place.SetUp.Way way() {
        return way;
    }

    boolean demonstration() {
        return way == Place.SetUp.Way.DEMONSTRATION;
    }

    boolean invited() {
        return way == Place.SetUp.Way.INVITATION;
    }

    ObservableList<OfficeChoice> offices() {
        return offices;
    }

    ObjectProperty<OfficeChoice> officeProperty() {
        return office;
    }

    ObjectProperty<Path> invitationProperty() {
        return invitation;
    }

    /** Of headquarters' key; empty until an invitation was read. */
    StringProperty fingerprintProperty() {
        return fingerprint;
    }

    StringProperty folderProperty() {
        return folder;
    }

    StringProperty personProperty() {
        return person;
    }

    StringProperty passwordProperty() {
        return password;
    }

    StringProperty againProperty() {
        return again;
    }

    ObjectProperty<Integer> dossiersProperty() {
        return dossiers;
    }

    BooleanProperty makingProperty() {
        return making;
    }

    ObjectProperty<Progress> progressProperty() {
        return progress;
    }

    Problems problems() {
        return problems;
    }
}
