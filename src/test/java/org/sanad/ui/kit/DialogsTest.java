package org.sanad.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.fixture.FxStage;
import org.sanad.text.Lang;

class DialogsTest {
    private FxStage stage;

    @AfterEach
    void close() {
        stage.close();
    }

    @ParameterizedTest
    @EnumSource
    void aDialogRunsTheWayOfItsLanguage(Lang lang) {
        stage = FxStage.open(lang);
        var orientation = new AtomicReference<NodeOrientation>();
        whileOpen(
                () -> new Errors(stage.dialogs(), stage.wording()).show(new IllegalStateException("planned")),
                scene -> {
                    orientation.set(scene.getEffectiveNodeOrientation());
                    picture(scene, "dialog-" + lang.code());
                });
        assertThat(orientation.get())
                .isEqualTo(lang.rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
    }

    @Test
    void closingADialogConfirmsNothing() {
        stage = FxStage.open(Lang.EN);
        var confirmed = new AtomicReference<Boolean>();
        whileOpen(
                () -> confirmed.set(stage.dialogs().confirm("nav.settings", "…", "setup.create")),
                scene -> picture(scene, "dialog-confirm-en"));
        assertThat(confirmed.get()).isFalse();
    }

    /** A dialog waits for its end, so what is to be seen of it is asked for before it opens. */
    private void whileOpen(Runnable open, Consumer<Scene> look) {
        FxStage.call(() -> {
            Platform.runLater(() -> {
                var dialog = Window.getWindows().stream()
                        .filter(window -> window instanceof Stage other && other.getOwner() == stage.stage())
                        .findFirst()
                        .orElseThrow();
                look.accept(dialog.getScene());
                dialog.hide();
            });
            open.run();
            return null;
        });
    }

    private static void picture(Scene scene, String name) {
        try {
            Picture.save(scene, Path.of("target", "pictures", name + ".png"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
