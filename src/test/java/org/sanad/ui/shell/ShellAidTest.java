package org.sanad.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.fixture.FxStage;
import org.sanad.text.Lang;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Theme;

/** What the frame says about itself: keys, and larger letters. */
class ShellAidTest extends ShellOnStage {
    @ParameterizedTest
    @EnumSource
    void theKeysLieOverTheScreenAndGoAwayWithoutATrace(Lang lang) {
        FxStage.call(() -> {
            shell.onLanguage(lang);
            shell.go(new Place.Dossier(null));
            typed().requestFocus();
            return null;
        });
        stroke(typed(), KeyCode.F1, true);
        assertThat(words())
                .contains(
                        stage.wording().get("keys.everywhere"), stage.wording().get("keys.save"));
        stage.assertSpeaks();
        stage.picture("shortcuts-" + lang.code());
        stroke(shown("#shortcuts"), KeyCode.ESCAPE, false);
        assertThat(shown("#shortcuts")).isNull();
        assertThat(typed().isFocused()).isTrue();
    }

    @Test
    void aQuestionMarkAsksForTheKeysOnlyWhereItIsNotWritten() {
        FxStage.call(() -> {
            shell.go(new Place.Dossier(null));
            return null;
        });
        ask(typed());
        assertThat(shown("#shortcuts")).isNull();
        ask(typed().getParent());
        assertThat(shown("#shortcuts")).isNotNull();
    }

    @Test
    void aWindowWithNamesInItsMenuLeavesAScreenNoLessRoomThanTheSmallestWindow() {
        assertThat(room(ShellView.WIDE)).isGreaterThanOrEqualTo(room(Theme.LEAST.getWidth()));
    }

    private double room(double width) {
        return FxStage.call(() -> {
            var root = (Region) stage.stage().getScene().lookup(".shell");
            root.resize(width, Theme.LEAST.getHeight());
            FxStage.layOut(root);
            FxStage.layOut(root);
            return ((Region) root.lookup(".shell-content")).getWidth();
        });
    }

    @Test
    void pagesTurnWhileTheCursorIsInTheMenu() {
        FxStage.call(() -> {
            shell.go(new Place.Settings());
            return null;
        });
        var menu = shown(".shell-nav");
        var page = (ScrollPane) shown(".form-scroll");
        stroke(menu, KeyCode.PAGE_DOWN, false);
        var once = FxStage.call(page::getVvalue);
        assertThat(once).isBetween(0.01, 0.5);
        stroke(menu, KeyCode.PAGE_DOWN, false);
        assertThat(FxStage.call(page::getVvalue)).isGreaterThan(once);
        stroke(menu, KeyCode.PAGE_UP, false);
        stroke(menu, KeyCode.PAGE_UP, false);
        stroke(menu, KeyCode.PAGE_UP, false);
        assertThat(FxStage.call(page::getVvalue)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void drawnTwiceAsLargeTheFrameStillHasRoom(Lang lang) {
        stage.show(() -> stage.theme().magnified(shell.view()));
        FxStage.call(() -> {
            shell.onLanguage(lang);
            shell.onText(9);
            return null;
        });
        stage.all(Label.class);
        stage.picture("shell-200-" + lang.code());
        assertThat(stage.all(Label.class).stream()
                        .filter(label -> label.getStyleClass().contains("nav-words")))
                .as("icons stand for words")
                .isEmpty();
        assertThat(stage.all(ToggleButton.class))
                .allMatch(button -> !button.getAccessibleText().isBlank());
        FxStage.call(() -> {
            shell.onUsualText();
            return null;
        });
        assertThat(words()).contains(stage.wording().get("nav.today"));
    }

    private static void ask(Node at) {
        FxStage.call(() -> {
            at.fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, "؟", "", KeyCode.UNDEFINED, false, false, false, false));
            return null;
        });
    }

    private static void stroke(Node at, KeyCode code, boolean shift) {
        FxStage.call(() -> {
            at.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false));
            return null;
        });
    }
}
