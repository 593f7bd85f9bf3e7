package org.sanad.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.control.RadioButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.fixture.FxStage;
import org.sanad.text.Lang;
import org.sanad.ui.kit.Hints;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Screen;
import org.sanad.ui.shell.Occupant;
import org.sanad.ui.shell.ShellController;

class SettingsTest {
    private FxStage stage;

    private void open(Lang lang) {
        stage = FxStage.open(lang);
        var shell = FxStage.call(() -> {
            Function<Lang, String> office =
                    each -> each == Lang.AR ? "النيابة الإقليمية طانطان" : "Délégation provinciale Tan-Tan";
            var about = new AboutRegister(
                    office, "P10.521", "provincial", "سعاد المنصوري", Path.of("/home/sanad/Sanad/P10.521"), "0.1.0");
            Map<Class<? extends Place>, Function<Place, Screen>> screens = new LinkedHashMap<>();
            screens.put(
                    Place.Settings.class,
                    place -> new SettingsController(stage.wording(), stage.theme(), about, Hints.NONE, null));
            var frame = new ShellController(
                    stage.wording(), stage.theme(), new Occupant(office, "سعاد المنصوري", true, false), screens);
            frame.go(new Place.Settings());
            return frame;
        });
        stage.show(shell::view);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @ParameterizedTest
    @CsvSource({"AR,false", "FR,true", "EN,false"})
    void speaksEachLanguage(Lang lang, boolean dark) {
        open(lang);
        FxStage.call(() -> {
            stage.theme().darkProperty().set(dark);
            return null;
        });
        stage.assertSpeaks();
        stage.picture("settings-" + lang.code() + (dark ? "-dark" : ""));
    }

    @Test
    void choosingALanguageSpeaksItAtOnce() {
        open(Lang.FR);
        FxStage.call(() -> {
            stage.all(RadioButton.class).getFirst().fire();
            return null;
        });
        assertThat(stage.wording().lang()).isEqualTo(Lang.AR);
        assertThat(stage.all(RadioButton.class).getFirst().isSelected()).isTrue();
    }
}
