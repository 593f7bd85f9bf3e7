package org.sanad.ui.duplicate;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.sanad.core.duplicate.Duplicate;
import org.sanad.core.duplicate.Elsewhere;
import org.sanad.ui.kit.Problems;

/** What waits and what was decided, as it was last read. */
final class DuplicatesModel {
    /**
     * The lists, read at one time.
     *
     * @param count of all that wait; the list holds the likeliest
     */
    record Lists(int count, List<Duplicate> waiting, List<Duplicate> decided, List<Elsewhere> elsewhere) {
        boolean empty() {
            return waiting.isEmpty() && decided.isEmpty() && elsewhere.isEmpty();
        }
    }

    /** Null until it was read. */
    final ObjectProperty<Lists> lists = new SimpleObjectProperty<>();

    /** How many a search through all people added; null before. */
    final ObjectProperty<Integer> searched = new SimpleObjectProperty<>();

    final BooleanProperty searching = new SimpleBooleanProperty();

    final Problems problems = new Problems();

    /** Whether this person decides; others look. */
    final boolean decides;

    /** Whether this person may have all people looked through again. */
    final boolean searches;

    final String office;

    DuplicatesModel(boolean decides, boolean searches, String office) {
        this.decides = decides;
        this.searches = searches;
        this.office = office;
    }
}
