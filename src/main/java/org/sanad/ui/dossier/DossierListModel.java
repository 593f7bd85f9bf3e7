package org.sanad.ui.dossier;

import java.util.Map;
import java.util.function.IntConsumer;
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
import org.sanad.core.dossier.Arrangement;
import org.sanad.core.dossier.DossierOrder;
import org.sanad.core.dossier.DossierTotals;
import org.sanad.core.subsidy.Programme;
import org.sanad.ui.kit.Choice;

/** What the list of dossiers shows. */
final class DossierListModel {
    final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(Choice.ALL);
    final StringProperty find = new SimpleStringProperty("");
    final ObjectProperty<DossierTotals> totals = new SimpleObjectProperty<>(DossierTotals.NONE);
    final ObjectProperty<DossierOrder> order = new SimpleObjectProperty<>(DossierOrder.NEWEST);
    final ObjectProperty<ListLayout> layout = new SimpleObjectProperty<>(ListLayout.FIRST);
    final ObjectProperty<Selected> selected = new SimpleObjectProperty<>(Selected.NONE);
    /** What the selected lines add up to; null where there are not several. */
    final ObjectProperty<DossierTotals> selectedTotals = new SimpleObjectProperty<>();
    /** By filter and code, how many there would be. */
    final ObjectProperty<Map<String, Map<String, Integer>>> counts = new SimpleObjectProperty<>(Map.of());
    /** What was copied last, for the clipboard; and how many lines. */
    final StringProperty copied = new SimpleStringProperty();

    final IntegerProperty copiedLines = new SimpleIntegerProperty();
    /** Whether the summary of the chosen line stands beside the list. */
    final BooleanProperty sheet = new SimpleBooleanProperty();

    final ObjectProperty<ListNotice> notice = new SimpleObjectProperty<>();
    final BooleanProperty loaded = new SimpleBooleanProperty();
    final ObservableList<Programme> programmes = FXCollections.observableArrayList();
    final PagedLines lines;

    DossierListModel(IntConsumer ask) {
        lines = new PagedLines(ask);
    }

    /** How the list stands: its columns and its order. */
    Arrangement arrangement() {
        return new Arrangement(
                layout.get().columns().stream().map(ListColumn::by).toList(), order.get());
    }
}
