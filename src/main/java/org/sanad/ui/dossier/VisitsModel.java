package org.sanad.ui.dossier;

import java.time.LocalDate;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.sanad.core.dossier.DossierFile;
import org.sanad.core.dossier.Periods;
import org.sanad.core.dossier.VisitRules;

/** The follow-up visits of a dossier, and the one that is being typed. */
final class VisitsModel {
    final ReadOnlyObjectProperty<DossierFile> file;
    final ReadOnlyBooleanProperty readOnly;
    final ReadOnlyObjectProperty<Periods> periods;
    final LocalDate today;
    final FieldValues typed = new FieldValues();
    final FieldValues taking = new FieldValues();
    final BooleanProperty adding = new SimpleBooleanProperty();

    /** The visit that is to be taken back; null for none. */
    final ObjectProperty<UUID> takingBack = new SimpleObjectProperty<>();

    VisitsModel(FormFrame frame, LocalDate today) {
        this.file = frame.file();
        this.readOnly = frame.readOnly();
        this.periods = frame.periods();
        this.today = today;
    }

    /** Whether the dossier waits for a visit. */
    boolean overdue() {
        return VisitRules.overdue(file.get(), periods.get().monthsBetweenVisits(), today);
    }
}
