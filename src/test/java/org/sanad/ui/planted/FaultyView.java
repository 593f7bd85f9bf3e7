package org.sanad.ui.planted;

import javafx.stage.Stage;
import org.jooq.Record;
import org.sanad.app.CommandStart;
import org.sanad.core.dossier.DossierService;
import org.sanad.ui.other.Other;

/** A public view that knows a service, SQL, the wiring, a stage and another screen’s room. */
public class FaultyView {
    DossierService service;
    Record row;
    CommandStart start;
    Stage stage;
    Other other;

    void dress() {
        stage.getScene().getStylesheets().clear();
    }
}
