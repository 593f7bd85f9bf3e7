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
import org.sanad.core.dossier.DossierQuery;
import org.sanad.core.dossier.DossierTotals;
import org.sanad.core.subsidy.Programme;

/** What the list of dossiers shows. */
final class DossierListModel {
    final ObjectProperty<DossierQuery> query = new SimpleObjectProperty<>(DossierQuery.ALL);
    final StringProperty find = new SimpleStringProperty("");
    final ObjectProperty<DossierTotals> totals = new SimpleObjectProperty<>(DossierTotals.NONE);
    final BooleanProperty loaded = new SimpleBooleanProperty();
    final ObservableList<Programme> programmes = FXCollections.observableArrayList();
    final PagedLines lines;

    DossierListModel(IntConsumer ask) {
        lines = new PagedLines(ask);
    }
}
