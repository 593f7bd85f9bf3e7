package org.sanad.ui.planted;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import org.jooq.Record;
import org.sanad.app.CommandStart;
import org.sanad.core.dossier.DossierService;
import org.sanad.ui.other.Other;

/**
 * A public view that knows a service, SQL, the wiring, a stage, another screen’s room, breaks lines itself, and
 * scrolls as JavaFX does.
 */
public class FaultyView {
    DossierService service;
    Record row;
    CommandStart start;
    Stage stage;
    Other other;

    void dress() {
        stage.getScene().getStylesheets().clear();
        new Label().setWrapText(true);
        new ScrollPane();
    }
}
