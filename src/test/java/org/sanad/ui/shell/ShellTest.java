package org.sanad.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.fixture.FxStage;
import org.sanad.text.Lang;
import org.sanad.text.Problem;
import org.sanad.ui.kit.Place;

class ShellTest extends ShellOnStage {
    @ParameterizedTest
    @CsvSource({"AR,false", "AR,true", "FR,false", "FR,true", "EN,false", "EN,true"})
    void speaksEachLanguageInBothAppearances(Lang lang, boolean dark) {
        FxStage.call(() -> {
            stage.theme().darkProperty().set(dark);
            shell.onLanguage(lang);
            return null;
        });
        stage.assertSpeaks();
        stage.picture("shell-" + lang.code() + (dark ? "-dark" : ""));
        assertThat(words()).contains(stage.wording().get("shell.saved", "10:42"));
    }

    @Test
    void changingTheLanguageKeepsWhatWasTyped() {
        FxStage.call(() -> {
            shell.go(new Place.Dossier(null));
            return null;
        });
        var before = typed();
        FxStage.call(() -> {
            before.setText("حرير");
            shell.onLanguage(Lang.AR);
            return null;
        });
        assertThat(typed()).as("the view is built anew").isNotSameAs(before);
        assertThat(typed().getText()).isEqualTo("حرير");
    }

    @Test
    void whatAScreenSaysByItselfIsNotSaidAboveItToo() {
        FxStage.call(() -> {
            shell.addNotice(Problem.of("fund.rescue_first"), Place.Exchanges.class);
            return null;
        });
        assertThat(notices()).isEqualTo(1);
        FxStage.call(() -> {
            shell.go(new Place.Exchanges());
            return null;
        });
        assertThat(notices()).isZero();
        FxStage.call(() -> {
            shell.go(new Place.Today());
            return null;
        });
        assertThat(notices()).isEqualTo(1);
    }

    private int notices() {
        return FxStage.call(() ->
                stage.stage().getScene().getRoot().lookupAll(".notice-strip").size());
    }

    @Test
    void goingBackFindsTheScreenAsItWasLeft() {
        FxStage.call(() -> {
            shell.go(new Place.Dossier(null));
            typed().setText("laine");
            shell.go(new Place.Settings());
            shell.back();
            return null;
        });
        assertThat(typed().getText()).isEqualTo("laine");
    }

    @Test
    void aFrameThatWasAwayHearsAgain() {
        FxStage.call(() -> {
            var scene = stage.stage().getScene();
            var frame = scene.getRoot();
            scene.setRoot(new VBox());
            scene.setRoot(frame);
            shell.go(new Place.Dossier(null));
            return null;
        });
        assertThat(stage.stage().getScene().lookup("#typed")).isNotNull();
    }

    @Test
    void whereTheCursorStoodIsTakenAwayAndTheNextKeyIsNotTypedIntoTheSearch() {
        FxStage.call(() -> {
            shell.go(new Place.Dossier(null));
            typed().requestFocus();
            return null;
        });
        FxStage.call(() -> {
            var field = typed();
            ((Pane) field.getParent()).getChildren().remove(field);
            return null;
        });
        awaitPulse();
        assertThat(FxStage.call(() -> stage.stage().getScene().getFocusOwner())).isNotInstanceOf(TextField.class);
    }

    @Test
    void whatCannotBeUsedWhileItsWorkIsDoneHasTheCursorBack() {
        FxStage.call(() -> {
            shell.go(new Place.Dossier(null));
            typed().requestFocus();
            return null;
        });
        disable(true);
        assertThat(FxStage.call(() -> stage.stage().getScene().getFocusOwner()))
                .as("no other control gets it")
                .isSameAs(shown(".shell"));
        disable(false);
        assertThat(FxStage.call(() -> typed().isFocused())).isTrue();
    }

    private void disable(boolean disabled) {
        FxStage.call(() -> {
            typed().setDisable(disabled);
            return null;
        });
        awaitPulse();
    }

    private void awaitPulse() {
        var after = new CompletableFuture<Void>();
        FxStage.call(() -> {
            stage.stage().getScene().addPostLayoutPulseListener(() -> after.complete(null));
            Platform.requestNextPulse();
            return null;
        });
        after.join();
    }

    @Test
    void offersOnlyPlacesThatHaveAScreen() {
        assertThat(stage.all(ToggleButton.class))
                .extracting(ToggleButton::getAccessibleText)
                .contains(stage.wording().get("nav.dossiers"))
                .doesNotContain(stage.wording().get("nav.import"));
    }

    @Test
    void searchGoesToTheListWithWhatWasTyped() {
        FxStage.call(() -> {
            var search = stage.all(TextField.class).getFirst();
            search.setText(" tissage ");
            search.fireEvent(new ActionEvent());
            return null;
        });
        assertThat(words()).anyMatch(text -> text.contains("text=tissage,"));
    }
}
