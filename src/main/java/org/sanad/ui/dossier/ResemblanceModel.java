package org.sanad.ui.dossier;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.core.person.PersonMatch;
import org.sanad.core.person.Verdict;

/** Who the person that is typed may be. */
final class ResemblanceModel {
    private static final int SHOWN = 3;

    /** The likeliest of whom nothing was decided. */
    final ObservableList<PersonMatch> likely = FXCollections.observableArrayList();
    /** Those of whom something was decided. */
    final ObservableList<PersonMatch> decided = FXCollections.observableArrayList();
    /** How many more there are than are shown. */
    final IntegerProperty more = new SimpleIntegerProperty();

    /** Whether the person is kept in the register. */
    final BooleanProperty kept = new SimpleBooleanProperty();

    /** Whether this person may decide about people, also of dossiers that other offices sent. */
    final boolean decides;

    ResemblanceModel(boolean decides) {
        this.decides = decides;
    }

    /** @param matches the likeliest first */
    void show(List<PersonMatch> matches) {
        var open = matches.stream().filter(match -> match.verdict() == null).toList();
        more.set(Math.max(0, open.size() - SHOWN));
        decided.setAll(matches.stream()
                .filter(match -> match.verdict() == Verdict.SAME || match.verdict() == Verdict.DIFFERENT)
                .toList());
        likely.setAll(open.stream().limit(SHOWN).toList());
    }
}
