package org.sanad.ui.settings;

import javafx.scene.Node;
import org.sanad.text.Lang;
import org.sanad.ui.kit.Hints;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Screen;
import org.sanad.ui.kit.Theme;
import org.sanad.ui.kit.Wording;

/** The settings: language and appearance. The wiring keeps both for the next start. */
public final class SettingsController implements Screen {
    private final SettingsModel model;
    private final Wording wording;
    private final Navigator navigator;
    private final Hints hints;

    public SettingsController(Wording wording, Theme theme, AboutRegister about, Hints hints, Navigator navigator) {
        this.navigator = navigator;
        this.model = new SettingsModel(about);
        this.wording = wording;
        model.darkProperty().bindBidirectional(theme.darkProperty());
        model.textProperty().bindBidirectional(theme.textProperty());
        this.hints = hints;
        model.hintsProperty().set(hints.on());
    }

    @Override
    public Node view() {
        return new SettingsView(this, model, wording);
    }

    public void onLanguage(Lang lang) {
        wording.choose(lang);
    }

    public void onAccounts() {
        navigator.go(new Place.Accounts());
    }

    public void onRecovery() {
        navigator.go(new Place.RecoveryPaper());
    }

    public void onBackups() {
        navigator.go(new Place.Backups());
    }

    public void onParts() {
        navigator.go(new Place.Parts());
    }

    public void onUpdate() {
        navigator.go(new Place.Update());
    }

    public void onWordings() {
        navigator.go(new Place.Wordings());
    }

    public void onTextSize(int percent) {
        model.textProperty().set(percent);
    }

    public void onHints(boolean on) {
        hints.turn(on);
        model.hintsProperty().set(on);
    }

    public void onAppearance(boolean dark) {
        model.darkProperty().set(dark);
    }
}
