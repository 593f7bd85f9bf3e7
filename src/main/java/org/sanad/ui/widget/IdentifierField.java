package org.sanad.ui.widget;

import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import org.sanad.ui.kit.Ltr;

/** A number or code of Latin letters and digits, typed left to right in every language. */
public final class IdentifierField extends TextField {
    /** @param longest number of characters; more are not taken */
    public IdentifierField(int longest) {
        Ltr.field(this);
        getStyleClass().add("identifier-field");
        setTextFormatter(
                new TextFormatter<>(change -> change.getControlNewText().length() <= longest ? change : null));
    }
}
