package org.sanad.ui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.fixture.FxStage;
import org.sanad.text.Lang;

class PathLineTest {
    private static final Path LONG = Path.of(
            "/media/usb/Sauvegardes de la délégation provinciale/année 2026/mars/P10.521-20260302.sanad-backup");

    private FxStage stage;

    @AfterEach
    void close() {
        stage.close();
    }

    @ParameterizedTest
    @EnumSource
    void aLongPathKeepsItsEndsAndIsCopiedWhole(Lang lang) {
        stage = FxStage.open(lang);
        stage.show(() -> {
            var box =
                    new VBox(12, new PathLine(stage.wording(), LONG), new PathLine(stage.wording(), Path.of("/home")));
            box.setMaxWidth(420);
            box.setPadding(new Insets(24));
            return new StackPane(box);
        });
        stage.assertSpeaks();
        stage.picture("path-line-" + lang.code());
        var label = stage.all(Label.class).getFirst();
        assertThat(label.getTextOverrun()).isEqualTo(OverrunStyle.CENTER_ELLIPSIS);
        assertThat(label.getWidth()).isLessThan(400).isPositive();
        assertThat(label.getTooltip()).isNotNull();
        var copy = stage.all(Button.class).getFirst();
        assertThat(copy.getAccessibleText()).endsWith(LONG.toString());
        FxStage.call(() -> {
            copy.fire();
            return null;
        });
        assertThat(clipboard()).isEqualTo(LONG.toString());
    }

    private static String clipboard() {
        return FxStage.call(() -> Clipboard.getSystemClipboard().getString());
    }
}
