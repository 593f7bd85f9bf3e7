package org.sanad.ui.dashboard;

import java.nio.file.Path;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.facts.Dimension;
import org.sanad.core.facts.Measure;
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
                        var dashboard = screens.show(stage);
                        stage.assertSpeaks();
                        var name = "dashboard-" + lang.code() + (dark ? "-dark" : "-light");
                        stage.picture(name);
                        scroll(stage, 0.5);
                        stage.picture(name + "-middle");
                        FxStage.call(() -> {
                            dashboard.onMeasure(Measure.AWARDED);
                            dashboard.onChoose(Dimension.REGION, "10");
                            dashboard.onChoose(Dimension.SECTOR, "crafts");
                            return null;
                        });
                        scroll(stage, 0.5);
                        stage.picture(name + "-awarded");
                        scroll(stage, 0);
                        stage.picture(name + "-narrowed");
                        FxStage.call(() -> {
                            dashboard.onClear();
                            return null;
                        });
                    }
                }
            }
        }
    }

    private static void scroll(FxStage stage, double share) {
        FxStage.call(() -> {
            ((ScrollPane) stage.stage().getScene().lookup(".scroll-pane")).setVvalue(share);
            return null;
        });
    }
}
