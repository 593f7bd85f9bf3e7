package org.sanad.ui.fund;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.sanad.core.fund.Waiver;
import org.sanad.core.office.Office;

/** Whom a restored headquarters still has to hear, and what is typed to go on without one. */
final class AwaitedModel {
    /**
     * @param offices still to be heard
     * @param mine of {@code waiting}, those that this person proposed
     */
    record Shown(List<Office> offices, List<Waiver> waiting, List<Waiver> mine) {
        static final Shown NONE = new Shown(List.of(), List.of(), List.of());
    }

    final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Shown.NONE);
    final ObjectProperty<Office> office = new SimpleObjectProperty<>();
    final StringProperty reason = new SimpleStringProperty("");

    /** Whether this person proposes, and approves what others propose. */
    final boolean proposes;

    final boolean approves;

    AwaitedModel(boolean proposes, boolean approves) {
        this.proposes = proposes;
        this.approves = approves;
    }
}
