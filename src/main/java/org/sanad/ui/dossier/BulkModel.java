package org.sanad.ui.dossier;

import java.util.List;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.sanad.core.dossier.BulkService.Outlook;
import org.sanad.core.dossier.State;
import org.sanad.text.Problem;

/** A step that many dossiers are about to take together. */
final class BulkModel {
    final BooleanProperty open = new SimpleBooleanProperty();
    final ObjectProperty<List<UUID>> dossiers = new SimpleObjectProperty<>(List.of());
    final ObjectProperty<State> to = new SimpleObjectProperty<>();
    /** Holds {@code step_on}. */
    final FieldValues typed = new FieldValues();
    /** What the step would do; null while that is not known. */
    final ObjectProperty<List<Outlook>> outlook = new SimpleObjectProperty<>();

    final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();

    long possible() {
        return outlook.get() == null
                ? 0
                : outlook.get().stream().filter(Outlook::possible).count();
    }
}
