package org.sanad.ui.dashboard;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.fixture.FxStage;
import org.sanad.text.Lang;

/** Every language and both appearances: no word is missing; pictures are kept for the eye. */
class DashboardPicturesTest {
    @TempDir
    Path folder;

    @Test
    void everyLanguageAndAppearance() {
        try (var screens = new DashboardScreens(folder.resolve("register"), "HQ").filled(1_500)) {
            for (var lang : Lang.values()) {
                for (var dark : new boolean[] {false, true}) {
                    try (var stage = FxStage.open(lang)) {
                        FxStage.call(() -> {
                            stage.theme().darkProperty().set(dark);
                            return null;
                        });
                        screens.show(stage);
                        stage.assertSpeaks();
                        stage.picture("dashboard-" + lang.code() + (dark ? "-dark" : "-light"));
                        FxStage.call(() -> {
                            ((javafx.scene.control.ScrollPane)
                                            stage.stage().getScene().lookup(".scroll-pane"))
                                    .setVvalue(1);
                            return null;
                        });
                        stage.picture("dashboard-" + lang.code() + (dark ? "-dark" : "-light") + "-below");
                    }
                }
            }
        }
    }
}
