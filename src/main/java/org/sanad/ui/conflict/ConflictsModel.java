package org.sanad.ui.conflict;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.sanad.core.conflict.Conflict;
import org.sanad.core.conflict.Decided;
import org.sanad.ui.kit.Problems;

/** What waits and what was decided, as it was last read. */
final class ConflictsModel {
    /** Both lists, read at one time. */
    record Lists(List<Conflict> open, List<Decided> decided) {}

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
