package org.sanad.ui.statement;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.core.statement.Statement;
import org.sanad.ui.kit.Problems;

/** The statements that were frozen, and the year that is chosen. */
final class StatementsModel {
    final ObservableList<Statement> statements = FXCollections.observableArrayList();
    final IntegerProperty year = new SimpleIntegerProperty();
    /** What was just done, in words; empty for nothing. */
    final StringProperty done = new SimpleStringProperty("");

    final Problems problems = new Problems();
    final int lastYear;
    final boolean freezes;

    /** @param freezes whether this person may freeze one */
    StatementsModel(int lastYear, boolean freezes) {
        this.lastYear = lastYear;
        this.freezes = freezes;
        year.set(lastYear);
    }
}
