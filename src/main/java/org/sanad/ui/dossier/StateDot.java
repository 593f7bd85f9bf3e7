package org.sanad.ui.dossier;

import javafx.scene.Node;
import javafx.scene.shape.Circle;
import org.sanad.core.dossier.State;

/** The colour of a state, always beside its word: green for what is done, amber for what waits, red for a refusal. */
final class StateDot {
    private StateDot() {}

    static Node of(State state) {
        var dot = new Circle(4);
        dot.getStyleClass()
                .addAll(
                        "state-dot",
                        switch (state) {
                            case DRAFT, WITHDRAWN, CLOSED -> "quiet";
                            case FILED, READY, UNDER_STUDY -> "under-way";
                            case RETURNED, DEFERRED -> "waits";
                            case REJECTED -> "refused";
                            case SETTLED, IN_OPERATION -> "done";
                        });
        return dot;
    }
}
