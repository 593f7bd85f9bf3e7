package org.sanad.ui.conflict;

import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.sanad.core.conflict.Conflict;
import org.sanad.core.conflict.Decided;
import org.sanad.core.conflict.Edit;
import org.sanad.ui.kit.Problems;

/** What waits and what was decided, as it was last read. */
final class ConflictsModel {
    /**
     * Both lists, read one after the other.
     *
     * @param edits who wrote the sides of what waits, by their revisions
     */
    record Lists(List<Conflict> open, Map<String, Edit> edits, List<Decided> decided) {}

    /** Null until it was read. */
    final ObjectProperty<Lists> lists = new SimpleObjectProperty<>();

    final Problems problems = new Problems();

    /** Whether this person decides; others look. */
    final boolean decides;

    final String office;

    ConflictsModel(boolean decides, String office) {
        this.decides = decides;
        this.office = office;
    }
}
