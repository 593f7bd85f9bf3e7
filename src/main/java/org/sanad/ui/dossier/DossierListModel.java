package org.sanad.ui.dossier;

import java.util.function.IntConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.core.dossier.DossierTotals;
import org.sanad.core.subsidy.Programme;
import org.sanad.ui.kit.Choice;

/** What the list of dossiers shows. */
final class DossierListModel {
    final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(Choice.ALL);
    final StringProperty find = new SimpleStringProperty("");
    final ObjectProperty<DossierTotals> totals = new SimpleObjectProperty<>(DossierTotals.NONE);
    final BooleanProperty loaded = new SimpleBooleanProperty();
    final ObservableList<Programme> programmes = FXCollections.observableArrayList();
    final PagedLines lines;

    DossierListModel(IntConsumer ask) {
        lines = new PagedLines(ask);
    }
}
