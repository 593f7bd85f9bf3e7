package org.sanad.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.DialogPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.fixture.FxStage;
import org.sanad.text.Lang;

class ErrorsTest {
    private FxStage stage;

    @AfterEach
    void close() {
        stage.close();
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void aFaultIsShownByItsCodeWithAReportToSave(Lang lang) throws IOException {
        stage = FxStage.open(lang);
        var fault = new IllegalStateException("a name that nobody may see");
        Platform.runLater(() -> new Errors(stage.dialogs(), stage.wording()).show(fault));
        var words = FxStage.call(() -> {
            var dialog = dialog();
            var pane = (DialogPane) dialog.getScene().getRoot();
            pane.applyCss();
            pane.layout();
            assertThat(dialog.getScene().getEffectiveNodeOrientation())
                    .isEqualTo(lang.rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
            Picture.save(dialog.getScene(), Path.of("target", "pictures", "fault-" + lang.code() + ".png"));
            var shown = ((Sentence) pane.getContent()).getText() + pane.getButtonTypes();
            dialog.close();
            return shown;
        });
        assertThat(words)
                .contains(Errors.code(fault), stage.wording().get("errors.save_report"))
                .doesNotContain("nobody");
    }

    private static Stage dialog() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Stage stage && stage.getOwner() != null)
                .map(Stage.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
