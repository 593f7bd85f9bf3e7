package org.sanad.ui.settings;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;

/** What the settings show. */
final class SettingsModel {
    private final AboutRegister about;
    private final BooleanProperty dark = new SimpleBooleanProperty();
    private final IntegerProperty text = new SimpleIntegerProperty();
    private final BooleanProperty hints = new SimpleBooleanProperty();

    SettingsModel(AboutRegister about) {
        this.about = about;
    }

    AboutRegister about() {
        return about;
    }

    BooleanProperty darkProperty() {
        return dark;
    }

    /** Size of text in per cent. */
    IntegerProperty textProperty() {
        return text;
    }

    /** Whether screens explain themselves. */
    BooleanProperty hintsProperty() {
        return hints;
    }
}
