package org.sanad.ui.today;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.sanad.core.draft.KeptDraft;
import org.sanad.core.today.Waits;
import org.sanad.text.Problem;

/** What waits, as it was last read. */
final class TodayModel {
    /** Null until it was read. */
    final ObjectProperty<List<Waits>> waits = new SimpleObjectProperty<>();

    /** What this person typed and did not save; the newest first. */
    final ObjectProperty<List<KeptDraft>> typed = new SimpleObjectProperty<>(List.of());

    final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();

    final LocalDate today;

    TodayModel(LocalDate today) {
        this.today = today;
    }
}
