package org.sanad.ui.dossier;

import javafx.scene.layout.VBox;
import org.sanad.ui.kit.FirstField;

/** A section of the form that is built anew when what it shows changes; the cursor stays where a person typed. */
final class FormPage extends VBox {
    private final Runnable build;

    /** @param build fills it, when it is empty */
    FormPage(Runnable build) {
        super(16);
        this.build = build;
        getStyleClass().add("form-page");
        setMaxWidth(860);
    }

    void rebuild() {
        FirstField.keptIn(this, () -> {
            getChildren().clear();
            build.run();
        });
    }

    /** @param ended whether something that was typed is at an end: keys need a place to go to */
    void rebuild(boolean ended) {
        rebuild();
        if (ended) {
            FirstField.focusIn(this);
        }
    }
}
