package org.sanad.ui.fund;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.sanad.core.fund.Balance;
import org.sanad.core.fund.Envelope;
import org.sanad.core.fund.LedgerLine;
import org.sanad.core.fund.OpeningBalance;
import org.sanad.core.fund.Recall;
import org.sanad.core.subsidy.Programme;
import org.sanad.ui.kit.Problems;

/** What the money screen shows, and what is being typed. */
final class MoneyModel {
    /** What was begun. */
    enum Begun {
        SLICE(Page.SLICES),
        ENVELOPE(Page.ENVELOPES),
        OPENING(Page.OPENINGS),
        ASK(Page.RECALLS),
        GIVE_BACK(Page.RECALLS);

        /** Where it is seen when it was recorded. */
        final Page page;

        Begun(Page page) {
            this.page = page;
        }
    }

    /** What is shown of it. */
    enum Page {
        SLICES,
        LEDGER,
        RECALLS,
        ENVELOPES,
        OPENINGS
    }

    /** What the screen needs at once. */
    record Shown(
            List<Balance> balances,
            List<Envelope> envelopes,
            List<Recall> recalls,
            List<OpeningBalance> openings,
            List<Programme> programmes,
            AwaitedModel.Shown awaited) {}

    private final boolean keeps;
    private final boolean headquarters;
    private final ObservableList<Balance> balances = FXCollections.observableArrayList();
    private final FilteredList<Balance> filtered = new FilteredList<>(balances);
    private final ObservableList<Envelope> envelopes = FXCollections.observableArrayList();
    private final ObservableList<Recall> recalls = FXCollections.observableArrayList();
    private final LongProperty asked = new SimpleLongProperty();
    private final ObjectProperty<Page> page = new SimpleObjectProperty<>(Page.SLICES);
    private final ObjectProperty<Integer> shownYear = new SimpleObjectProperty<>();
    private final ObservableList<OpeningBalance> openings = FXCollections.observableArrayList();
    private final ObservableList<Programme> programmes = FXCollections.observableArrayList();
    private final ObservableList<LedgerLine> ledger = FXCollections.observableArrayList();
    private final ObjectProperty<Balance> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<Begun> begun = new SimpleObjectProperty<>();
    private final ObjectProperty<Programme> programme = new SimpleObjectProperty<>();
    private final StringProperty office = new SimpleStringProperty();
    private final StringProperty year = new SimpleStringProperty("");
    private final StringProperty amount = new SimpleStringProperty("");
    private final StringProperty reference = new SimpleStringProperty("");
    private final ObjectProperty<LocalDate> datedOn = new SimpleObjectProperty<>();
    private final OpeningFields opening = new OpeningFields();
    private final Problems problems = new Problems();
    private final AwaitedModel awaited;

    /** @param approves whether this person approves what others propose */
    MoneyModel(boolean keeps, boolean approves, boolean headquarters) {
        this.awaited = new AwaitedModel(keeps, approves);
        this.keeps = keeps;
        this.headquarters = headquarters;
        shownYear.subscribe(one ->
                filtered.setPredicate(balance -> one == null || balance.slice().year() == one));
    }

    /** The parts of the screen that this office has. */
    List<Page> pages() {
        return headquarters
                ? List.of(Page.SLICES, Page.LEDGER, Page.ENVELOPES, Page.RECALLS, Page.OPENINGS)
                : List.of(Page.SLICES, Page.LEDGER, Page.RECALLS, Page.OPENINGS);
    }

    ObjectProperty<Page> pageProperty() {
        return page;
    }

    /** The year of the slices that are shown; null for all. */
    ObjectProperty<Integer> shownYearProperty() {
        return shownYear;
    }

    /** The slices of the year that is shown. */
    ObservableList<Balance> filtered() {
        return filtered;
    }

    ObservableList<Envelope> envelopes() {
        return envelopes;
    }

    /** What headquarters asked back, the oldest first. */
    ObservableList<Recall> recalls() {
        return recalls;
    }

    /** What is still asked of this office, in centimes. */
    LongProperty askedProperty() {
        return asked;
    }

    long asked() {
        return asked.get();
    }

    /** Whether this person keeps the ledger. */
    boolean keeps() {
        return keeps;
    }

    boolean headquarters() {
        return headquarters;
    }

    ObservableList<Balance> balances() {
        return balances;
    }

    ObservableList<OpeningBalance> openings() {
        return openings;
    }

    ObservableList<Programme> programmes() {
        return programmes;
    }

    /** Lines of the chosen slice. */
    ObservableList<LedgerLine> ledger() {
        return ledger;
    }

    ObjectProperty<Balance> chosenProperty() {
        return chosen;
    }

    ObjectProperty<Begun> begunProperty() {
        return begun;
    }

    ObjectProperty<Programme> programmeProperty() {
        return programme;
    }

    /** Code of the office whose slice it is; headquarters chooses. */
    StringProperty officeProperty() {
        return office;
    }

    StringProperty yearProperty() {
        return year;
    }

    /** As typed. */
    StringProperty amountProperty() {
        return amount;
    }

    StringProperty referenceProperty() {
        return reference;
    }

    ObjectProperty<LocalDate> datedOnProperty() {
        return datedOn;
    }

    OpeningFields opening() {
        return opening;
    }

    AwaitedModel awaited() {
        return awaited;
    }

    Problems problems() {
        return problems;
    }

    /** What is typed begins anew. */
    void empty(LocalDate today, String own) {
        problems.clear();
        amount.set("");
        reference.set("");
        datedOn.set(today);
        year.set(String.valueOf(today.getYear()));
        office.set(own);
        opening.clear();
        if (programme.get() == null && !programmes.isEmpty()) {
            programme.set(programmes.getFirst());
        }
    }

    /** Chooses a programme by its code, where it is known. */
    void choose(String code) {
        programmes.stream().filter(one -> one.code().equals(code)).forEach(programme::set);
    }
}
