package org.sanad.ui.office;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.sanad.core.facts.Dimension;
import org.sanad.core.office.Office;
import org.sanad.core.office.OfficeTree;
import org.sanad.core.overview.Month;
import org.sanad.core.overview.OfficeGlance;
import org.sanad.core.overview.OfficeState;
import org.sanad.core.publication.PublicTable;
import org.sanad.core.reference.OfficeList;
import org.sanad.text.Fold;
import org.sanad.ui.kit.Problems;

/** What is known of the offices below, and what is being typed. */
final class OfficesModel {
    /** The parts of the screen. */
    enum Page {
        GLANCE,
        MONTH,
        PUBLICATION
    }

    /** Which offices are shown. */
    enum Shown {
        ALL(one -> true),
        LATE(one -> one.state() == OfficeState.LATE),
        WAITING(one -> one.state() == OfficeState.WAITING || one.state() == OfficeState.UNCONFIRMED),
        NEVER(one -> one.state() == OfficeState.NEVER);

        private final Predicate<OfficeGlance> takes;

        Shown(Predicate<OfficeGlance> takes) {
            this.takes = takes;
        }

        boolean takes(OfficeGlance one) {
            return takes.test(one);
        }
    }

    final boolean edits;
    final ObjectProperty<Page> page = new SimpleObjectProperty<>(Page.GLANCE);
    final ObjectProperty<OfficeTree> tree = new SimpleObjectProperty<>();
    final ObservableList<OfficeGlance> glances = FXCollections.observableArrayList();
    final FilteredList<OfficeGlance> filtered = new FilteredList<>(glances);
    final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Shown.ALL);
    final StringProperty find = new SimpleStringProperty("");
    final ObjectProperty<OfficeGlance> chosen = new SimpleObjectProperty<>();
    final ObjectProperty<YearMonth> wanted = new SimpleObjectProperty<>();
    final ObjectProperty<Month> month = new SimpleObjectProperty<>();
    final ObjectProperty<Dimension> publishedBy = new SimpleObjectProperty<>(Dimension.REGION);
    /** The last year that may be chosen. */
    int thisYear;

    /** The year in which the projects were settled; null for all. */
    final ObjectProperty<Integer> publishedYear = new SimpleObjectProperty<>();

    final ObjectProperty<PublicTable> publication = new SimpleObjectProperty<>();
    /** Names of programmes by their code, in the language of the screen. */
    final Map<String, String> programmes = new HashMap<>();

    final BooleanProperty typing = new SimpleBooleanProperty();
    /** Whether the office that is typed is a new one. */
    final BooleanProperty adding = new SimpleBooleanProperty();

    final OfficeFields fields = new OfficeFields();
    final Problems problems = new Problems();
    /** A list from a spreadsheet that was read and not yet taken over; null for none. */
    final ObjectProperty<OfficeList> list = new SimpleObjectProperty<>();

    /** @param edits whether this person changes the list of offices */
    OfficesModel(boolean edits, OfficeTree tree) {
        this.edits = edits;
        this.tree.set(tree);
        shown.subscribe(this::filter);
        find.subscribe(this::filter);
    }

    private void filter() {
        var words = Fold.of(find.get());
        filtered.setPredicate(one -> shown.get().takes(one) && named(one.office(), words));
    }

    private static boolean named(Office office, String words) {
        return words.isEmpty()
                || Fold.of(office.code() + " " + office.nameAr() + " " + office.nameFr())
                        .contains(words);
    }

    int count(Shown which) {
        return (int) glances.stream().filter(which::takes).count();
    }

    List<Office> all() {
        return tree.get().offices();
    }
}
