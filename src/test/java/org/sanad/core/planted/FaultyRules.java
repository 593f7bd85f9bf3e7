package org.sanad.core.planted;

import java.util.concurrent.Executors;
import javafx.scene.control.Label;
import org.jooq.Record;
import org.sanad.ui.kit.Place;

/** JavaFX, SQL, a thread and a look upwards, where none of them may be. */
class FaultyRules {
    Label label;
    Record row;
    Place place;

    void thread() {
        Executors.newSingleThreadExecutor().shutdown();
    }
}
