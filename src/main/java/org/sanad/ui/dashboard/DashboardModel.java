package org.sanad.ui.dashboard;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.sanad.core.facts.Measure;
import org.sanad.core.subsidy.Programme;
import org.sanad.ui.kit.Choice;
import org.sanad.ui.kit.Problems;

/** What the dashboard shows. */
final class DashboardModel {
    final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(Choice.ALL);
    final ObjectProperty<Measure> measure = new SimpleObjectProperty<>(Measure.DOSSIERS);
    /** Whether all is shown as tables; and the charts of which that is asked apart. */
    final BooleanProperty tables = new SimpleBooleanProperty();

    final ObservableSet<String> asTables = FXCollections.observableSet();
    /** Whether the map shows provinces; null for what suits the office. */
    final ObjectProperty<Boolean> provinces = new SimpleObjectProperty<>();
    /** What was just done, in words; empty for nothing. */
    final StringProperty done = new SimpleStringProperty("");
    /** The day up to which is counted: that of the figures, once there are some. */
    final ObjectProperty<LocalDate> today = new SimpleObjectProperty<>();
    /** Null until they are counted for the first time. */
    final ObjectProperty<Figures> figures = new SimpleObjectProperty<>();

    final ObjectProperty<List<Programme>> programmes = new SimpleObjectProperty<>(List.of());
    final Problems problems = new Problems();
}
