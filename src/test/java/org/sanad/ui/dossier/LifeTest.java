package org.sanad.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import javafx.event.Event;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.document.DocumentKind;
import org.sanad.core.dossier.LifeRules;
import org.sanad.core.dossier.State;
import org.sanad.fixture.FxStage;
import org.sanad.fixture.Office;
import org.sanad.text.Lang;
import org.sanad.ui.kit.DirectBackground;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Sentence;

/** The steps of a dossier's life, as a clerk takes them. */
class LifeTest {
    @TempDir
    Path folder;

    private Office office;
    private DossierScreens screens;
    private FxStage stage;
    private DossierFormController form;
    private UUID id;

    @BeforeEach
    void open() {
        office = new Office(folder.resolve("register"));
        screens = new DossierScreens(office);
    }

    @AfterEach
    void close() {
        stage.close();
        office.close();
    }

    @Test
    void completionIsAskedOnceWithTheNamesOfThePapersAndItsLetter() {
        show(Lang.AR, State.FILED);
        assertThat(text("waiting")).isEqualTo("اليوم 0 من 60، في انتظار الوثائق");
        assertThat(sentence("missing")).startsWith("ينقص قبل اعتبار الملف جاهزا: طلب");
        choose("طلب استكمال الوثائق…");
        assertThat(typed("reason")).contains("طلب");
        stage.picture("life-completion-ar");
        type("reason", "");
        press("confirm-step");
        assertThat(steps()).isEqualTo(1);
        type("reason", "شهادة السكنى");
        press("confirm-step");
        stage.picture("life-completion-asked-ar");

        assertThat(steps()).isEqualTo(2);
        assertThat(text("waiting")).isEqualTo("اليوم 0 من 60، طُلبت الوثائق يوم 02/03/2026");
        assertThat(items()).doesNotContain("طلب استكمال الوثائق…");
        press("print-receipt");
        assertThat(screens.gone()).contains(new Place.Print(DocumentKind.MISSING_PAPERS.code(), id));
        stage.assertSpeaks();
    }

    @Test
    void enterInTheLastFieldOfAStepGoesToWhatTakesItAndNotToWhatGivesItUp() {
        show(Lang.AR, State.UNDER_STUDY);
        choose("تأجيل…");
        var at = FxStage.call(() -> {
            var scene = stage.stage().getScene();
            scene.lookup("#reason").requestFocus();
            Event.fireEvent(
                    scene.getFocusOwner(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            return scene.getFocusOwner().getId();
        });
        assertThat(at).isEqualTo("confirm-step");
    }

    @Test
    void aDeferralAsksForItsYear() {
        show(Lang.FR, State.UNDER_STUDY);
        choose("Différer…");
        assertThat(typed("until_year")).isEqualTo("2027");
        type("reason", "Crédit épuisé");
        type("until_year", "2026");
        press("confirm-step");
        assertThat(state()).isEqualTo(State.UNDER_STUDY);
        stage.picture("life-deferral-fr");
        type("until_year", "2028");
        press("confirm-step");
        assertThat(state()).isEqualTo(State.DEFERRED);
        assertThat(office.dossiers().find(id).dossier().until()).isEqualTo(LocalDate.of(2028, 1, 1));
        assertThat(text("waiting")).isEqualTo("Différé à 2028");
        assertThat(text("next-step")).isEqualTo("Reprendre l’examen");
    }

    @Test
    void anAppealSaysSoAndAsksWhy() {
        show(Lang.FR, State.UNDER_STUDY);
        choose("Rejeter…");
        type("reason", "Hors conditions");
        press("confirm-step");
        assertThat(text("next-step")).isEqualTo("Rouvrir l’examen sur recours…");
        press("next-step");
        press("confirm-step");
        assertThat(state()).isEqualTo(State.REJECTED);
        type("reason", "Recours du 2 mars");
        press("confirm-step");
        assertThat(state()).isEqualTo(State.UNDER_STUDY);
    }

    @Test
    void aDossierWithdrawnIsReadOnlyAndComesBackByAnUndo() {
        show(Lang.FR, State.READY);
        choose("Retirer le dossier…");
        type("reason", "À la demande du porteur");
        press("confirm-step");
        assertThat(state()).isEqualTo(State.WITHDRAWN);
        choose("Annuler la dernière étape…");
        type("reason", "Demande reprise");
        press("confirm-step");
        assertThat(state()).isEqualTo(State.READY);
        assertThat(LifeRules.standing(office.dossiers().find(id).steps())).hasSize(2);
    }

    private void show(Lang lang, State upTo) {
        id = office.dossier(upTo).dossier().id();
        stage = FxStage.open(lang);
        stage.show(() -> {
            form = new DossierFormController(
                    screens.desk(), stage.wording(), new DirectBackground(), stage.dialogs(), screens);
            form.open(id);
            return form.view();
        });
    }

    private State state() {
        return office.dossiers().find(id).dossier().state();
    }

    private int steps() {
        return office.dossiers().find(id).steps().size();
    }

    private java.util.List<String> items() {
        return FxStage.call(
                () -> menu().getItems().stream().map(MenuItem::getText).toList());
    }

    private void choose(String words) {
        FxStage.call(() -> {
            menu().getItems().stream()
                    .filter(item -> words.equals(item.getText()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no step " + words))
                    .fire();
            return layout();
        });
    }

    private MenuButton menu() {
        return (MenuButton) stage.stage().getScene().lookup("#state");
    }

    private void press(String button) {
        FxStage.call(() -> {
            ((ButtonBase) stage.stage().getScene().lookup("#" + button)).fire();
            return layout();
        });
    }

    private void type(String field, String text) {
        FxStage.call(() -> {
            ((TextField) stage.stage().getScene().lookup("#" + field)).setText(text);
            return null;
        });
    }

    private String typed(String field) {
        return FxStage.call(() -> ((TextField) stage.stage().getScene().lookup("#" + field)).getText());
    }

    private String text(String node) {
        return FxStage.call(() -> ((Labeled) stage.stage().getScene().lookup("#" + node)).getText());
    }

    private String sentence(String node) {
        return FxStage.call(() -> ((Sentence) stage.stage().getScene().lookup("#" + node)).getText());
    }

    private Void layout() {
        stage.stage().getScene().getRoot().applyCss();
        stage.stage().getScene().getRoot().layout();
        return null;
    }
}
