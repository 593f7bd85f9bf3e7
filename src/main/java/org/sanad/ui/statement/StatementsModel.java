package org.sanad.ui.statement;

import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.core.office.Office;
import org.sanad.core.statement.Seal;
import org.sanad.core.statement.Statement;
import org.sanad.ui.kit.Problems;

/** The statements that were frozen, and the year that is chosen. */
final class StatementsModel {
    final ObservableList<Signed> statements = FXCollections.observableArrayList();
    final IntegerProperty year = new SimpleIntegerProperty();
    /** Whose year it is. */
    final ObjectProperty<Office> office = new SimpleObjectProperty<>();
    /** Of whom there can be statements: this office and those under it. */
    final List<Office> offices;
    /** What was just done, in words; empty for nothing. */
    final StringProperty done = new SimpleStringProperty("");

    final Problems problems = new Problems();
    final int lastYear;
    final boolean freezes;

    /** A statement and what its signature says here. */
    record Signed(Statement statement, Seal seal) {}

    /** @param freezes whether this person may freeze one */
    StatementsModel(List<Office> offices, int lastYear, boolean freezes) {
        this.offices = offices;
        office.set(offices.getFirst());
        this.lastYear = lastYear;
        this.freezes = freezes;
        year.set(lastYear);
    }
}
