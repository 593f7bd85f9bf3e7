package org.sanad.ui.settings;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** What the settings show. */
final class SettingsModel {
    private final AboutRegister about;
    private final BooleanProperty dark = new SimpleBooleanProperty();

    SettingsModel(AboutRegister about) {
        this.about = about;
    }

    AboutRegister about() {
        return about;
    }

    BooleanProperty darkProperty() {
        return dark;
    }
}
