package org.sanad.ui.dashboard;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.sanad.core.facts.Measure;
import org.sanad.core.subsidy.Programme;
import org.sanad.ui.kit.Choice;
import org.sanad.ui.kit.Problems;

/** What the dashboard shows. */
final class DashboardModel {
    final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(Choice.ALL);
    final ObjectProperty<Measure> measure = new SimpleObjectProperty<>(Measure.DOSSIERS);
    final BooleanProperty tables = new SimpleBooleanProperty();
    /** Null until they are counted for the first time. */
    final ObjectProperty<Figures> figures = new SimpleObjectProperty<>();

    final ObjectProperty<List<Programme>> programmes = new SimpleObjectProperty<>(List.of());
    final Problems problems = new Problems();
}
