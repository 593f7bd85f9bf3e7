package org.sanad.ui.reference;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.core.dossier.Periods;
import org.sanad.core.office.OfficeTree;
import org.sanad.core.paper.PaperKind;
import org.sanad.core.subsidy.Donor;
import org.sanad.core.subsidy.Funding;
import org.sanad.core.subsidy.Given;
import org.sanad.core.subsidy.Programme;
import org.sanad.ui.kit.Problems;

/** What is set, what each gave, and what is being typed. */
final class ReferenceModel {
    /** The parts of the screen. */
    enum Page {
        PROGRAMMES,
        DONORS,
        PAPERS,
        PERIODS
    }

    /** What the screen needs at once. */
    record Shown(
            List<Programme> programmes,
            List<Donor> donors,
            List<PaperKind> papers,
            List<Given> given,
            Periods periods) {}

    final OfficeTree offices;
    /** Whether this person sets programmes and donors, and whether the list of papers. */
    final boolean keepsMoney;

    final boolean keepsPapers;
    final ObjectProperty<Page> page = new SimpleObjectProperty<>(Page.PROGRAMMES);
    final ObservableList<Programme> programmes = FXCollections.observableArrayList();
    final ObservableList<Donor> donors = FXCollections.observableArrayList();
    final ObservableList<PaperKind> papers = FXCollections.observableArrayList();
    final ObservableList<Given> given = FXCollections.observableArrayList();
    /** As typed: how many months from visit to visit, and how many years until the archive is due. */
    final StringProperty months = new SimpleStringProperty("");

    final StringProperty years = new SimpleStringProperty("");
    /** Whether the periods that stand in the fields are those that were kept. */
    final BooleanProperty periodsKept = new SimpleBooleanProperty();

    /** Of which kind a record is being typed; null for none. */
    final ObjectProperty<Page> typing = new SimpleObjectProperty<>();

    final ProgrammeFields programme = new ProgrammeFields();
    final PlainFields plain = new PlainFields();
    final Problems problems = new Problems();

    ReferenceModel(OfficeTree offices, boolean keepsMoney, boolean keepsPapers) {
        this.offices = offices;
        this.keepsMoney = keepsMoney;
        this.keepsPapers = keepsPapers;
    }

    /** Whether something can be added to a page. */
    boolean keeps(Page which) {
        return which != Page.PERIODS && (which == Page.PAPERS ? keepsPapers : keepsMoney);
    }

    /** What of all that was given was given before the register, in centimes. */
    long before() {
        return given.stream().mapToLong(Given::before).sum();
    }

    /** Of all that was given, in tenths of a per cent, what came from the INDH; null where nothing was given. */
    Long indhShare() {
        var all = given.stream().mapToLong(Given::all).sum();
        var indh = given.stream()
                .filter(one -> programmes.stream()
                        .anyMatch(programme ->
                                programme.code().equals(one.programme()) && programme.funding() == Funding.INDH))
                .mapToLong(Given::all)
                .sum();
        return all == 0 ? null : Long.valueOf(Math.round(1000.0 * indh / all));
    }
}
