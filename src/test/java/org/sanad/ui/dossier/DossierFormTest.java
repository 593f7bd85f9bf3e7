package org.sanad.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.dossier.DossierFile;
import org.sanad.core.dossier.State;
import org.sanad.fixture.FxStage;
import org.sanad.fixture.Office;
import org.sanad.text.Lang;
import org.sanad.ui.kit.DirectBackground;

class DossierFormTest {
    @TempDir
    Path folder;

    private Office office;
    private DossierScreens screens;
    private FxStage stage;
    private DossierFormController form;

    @BeforeEach
    void open() {
        office = new Office(folder.resolve("register"));
        screens = new DossierScreens(office);
        show(Lang.FR);
    }

    @AfterEach
    void close() {
        stage.close();
        office.close();
    }

    @Test
    void aDossierIsTypedSavedFiledAndThereAfterReopening() {
        type("title_fr", "Atelier de menuiserie");
        press(KeyCode.S);
        assertThat(text("saved")).matches("Enregistré à \\d\\d:\\d\\d");
        choose("sector", "crafts");
        section("people");
        type("name_latin", "Driss Naciri");
        type("cnie", "jb 12345");
        section("plan");
        type("asked", "50 000,50");
        FxStage.call(() -> {
            form.onNextStep();
            form.onConfirmStep();
            return null;
        });
        office.scratch().reopen();

        var kept = only();
        assertThat(kept.dossier().state()).isEqualTo(State.FILED);
        assertThat(kept.dossier().plan().asked()).isEqualTo(50_000_50L);
        assertThat(kept.people().getFirst().person().cnie()).isEqualTo("JB12345");
        assertThat(kept.dossier().project().titleFr()).isEqualTo("Atelier de menuiserie");
    }

    @Test
    void whatIsMissingIsSaidBesideTheStepAndOpensItsSection() {
        assertThat(text("missing")).contains("l’intitulé").contains("l’aide demandée");
        type("title_fr", "x");
        choose("sector", "crafts");
        press(KeyCode.ENTER);
        assertThat(marks()).containsExactly("Il manque le nom du porteur du projet.");
        assertThat(focused()).isEqualTo("name_ar");
        assertThat(node("confirm-step", Button.class)).isNull();
        assertThat(only().dossier().state()).isEqualTo(State.DRAFT);
    }

    @Test
    void aCooperativeIsFiledOnceItsRepresentativeIsNamed() {
        FxStage.call(() -> {
            node("kind-cooperative", RadioButton.class).setSelected(true);
            return null;
        });
        assertThat(text("missing")).contains("le nom du représentant").doesNotContain("porteur");
        type("title_fr", "Miel");
        type("organisation_latin", "Al Amal");
        choose("sector", "agriculture");
        section("plan");
        type("asked", "50 000");
        press(KeyCode.ENTER);
        assertThat(only().dossier().state()).isEqualTo(State.DRAFT);
        assertThat(marks()).containsExactly("Il manque le nom du représentant.");
        assertThat(focused()).isEqualTo("name_ar");
        stage.picture("representative-missing-fr");
        type("name_latin", "Khadija Bouamoud");
        assertThat(text("missing")).isEmpty();
        press(KeyCode.ENTER);
        press(KeyCode.ENTER);
        assertThat(only().dossier().state()).isEqualTo(State.FILED);
    }

    @Test
    void whatCannotBeSavedSaysSoAndTheCursorGoesToTheFieldThatIsWrong() {
        type("title_fr", "Atelier");
        section("people");
        type("birth_date", "31/2/1990");
        FxStage.call(() -> {
            node("name_ar", TextField.class).requestFocus();
            return null;
        });
        press(KeyCode.S);
        assertThat(text("saved")).startsWith("Non enregistré");
        assertThat(focused()).isEqualTo("birth_date");
        type("birth_date", "3/2/1990");
        press(KeyCode.S);
        assertThat(text("saved")).startsWith("Enregistré à");
    }

    private String focused() {
        return FxStage.call(() -> stage.stage().getScene().getFocusOwner().getId());
    }

    @Test
    void aMarkComesOnLeavingTheField() {
        section("people");
        type("cnie", "123");
        assertThat(marks()).isEmpty();
        leave("cnie");
        assertThat(marks()).singleElement().asString().contains("CNIE");
        type("cnie", "JB12345");
        leave("cnie");
        assertThat(marks()).isEmpty();
    }

    @Test
    void thePartsOfThePlanStandAgainstTheCostAtEachKey() {
        section("plan");
        assertThat(said()).isEqualTo("Tapez le coût, puis ses parts.");
        type("asked", "50 000");
        assertThat(said()).isEqualTo("Les parts font 50 000 DH ; tapez le coût global.");
        type("cost", "60 000");
        assertThat(said()).isEqualTo("Il manque 10 000 DH pour atteindre le coût.");
        type("own_cash", "12 000,50");
        stage.picture("plan-above-fr");
        FxStage.call(() -> {
            stage.theme().darkProperty().set(true);
            return null;
        });
        stage.picture("plan-above-fr-dark");
        assertThat(said()).isEqualTo("Les parts dépassent le coût de 2 000,50 DH.");
        type("own_cash", "10 000");
        assertThat(said()).isEqualTo("Le financement est complet : les parts font le coût.");
    }

    @Test
    void anEnterpriseNumberThatLooksWrongIsSaidOnceItIsLeftAndIsKept() {
        type("ice", "001561191000067");
        type("trade_register", "12345");
        leave("ice");
        assertThat(marks()).singleElement().asString().contains("ICE");
        type("ice", "1561191000066");
        leave("ice");
        assertThat(marks()).isEmpty();
        press(KeyCode.S);
        var enterprise = only().dossier().project().enterprise();
        assertThat(enterprise.ice()).isEqualTo("001561191000066");
        assertThat(marks()).singleElement().asString().contains("tribunal");
    }

    @Test
    void anotherLanguageKeepsWhatWasTyped() {
        type("title_fr", "Atelier");
        FxStage.call(() -> {
            stage.wording().choose(Lang.AR);
            return null;
        });
        stage.show(form::view);
        assertThat(node("title_fr", TextField.class).getText()).isEqualTo("Atelier");
        stage.assertSpeaks();
    }

    @Test
    void savingAgainChangesTheSameDossier() {
        type("title_fr", "Atelier");
        press(KeyCode.S);
        press(KeyCode.S);
        type("title_fr", "Atelier de Tan-Tan");
        press(KeyCode.S);
        var page = new DossierScreens(office).desk().list().page(org.sanad.core.dossier.DossierQuery.ALL, 0, 9);
        assertThat(page.lines())
                .singleElement()
                .extracting(line -> line.titleFr())
                .isEqualTo("Atelier de Tan-Tan");
    }

    @Test
    void leavingKeepsWhatCanBeKept() {
        type("title_fr", "Atelier");
        FxStage.call(() -> {
            form.onLeave();
            return null;
        });
        assertThat(screens.gone()).containsExactly((org.sanad.ui.kit.Place) null);
        assertThat(only().dossier().project().titleFr()).isEqualTo("Atelier");
    }

    private void show(Lang lang) {
        stage = FxStage.open(lang);
        stage.show(() -> {
            form = new DossierFormController(
                    screens.desk(), stage.wording(), new DirectBackground(), stage.dialogs(), screens);
            form.open(null);
            return form.view();
        });
    }

    private DossierFile only() {
        var id = new DossierScreens(office)
                .desk()
                .list()
                .page(org.sanad.core.dossier.DossierQuery.ALL, 0, 2)
                .lines()
                .getFirst()
                .id();
        return office.dossiers().find(id);
    }

    private void section(String code) {
        FxStage.call(() -> {
            form.go(Section.valueOf(code.toUpperCase(java.util.Locale.ROOT)));
            stage.stage().getScene().getRoot().applyCss();
            stage.stage().getScene().getRoot().layout();
            return null;
        });
    }

    private void type(String field, String text) {
        FxStage.call(() -> {
            node(field, TextField.class).setText(text);
            return null;
        });
    }

    private void choose(String field, String code) {
        FxStage.call(() -> {
            @SuppressWarnings("unchecked")
            var box = (ComboBox<String>) node(field, ComboBox.class);
            box.setValue(code);
            return null;
        });
    }

    private void leave(String field) {
        FxStage.call(() -> {
            node(field, TextField.class).requestFocus();
            node("next-step", Button.class).requestFocus();
            return null;
        });
    }

    private void press(KeyCode code) {
        FxStage.call(() -> {
            var at = stage.stage().getScene().lookup(".dossier-form");
            at.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false));
            return null;
        });
    }

    private String text(String id) {
        return FxStage.call(() -> switch (node(id, Node.class)) {
            case javafx.scene.control.Labeled label -> label.getText();
            case org.sanad.ui.kit.Sentence sentence -> sentence.getText();
            default -> "";
        });
    }

    private String said() {
        return text("plan-said").replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    private List<String> marks() {
        return FxStage.call(() -> stage.stage().getScene().getRoot().lookupAll(".mark").stream()
                .filter(Node::isVisible)
                .map(mark -> ((org.sanad.ui.kit.Sentence) mark).getText())
                .toList());
    }

    private <T extends Node> T node(String id, Class<T> type) {
        return FxStage.call(() -> type.cast(stage.stage().getScene().getRoot().lookup("#" + id)));
    }
}
