package org.sanad.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.dossier.State;
import org.sanad.core.draft.KeptDraft;
import org.sanad.core.subsidy.Award;
import org.sanad.core.subsidy.Instalment;
import org.sanad.core.subsidy.NewAward;
import org.sanad.core.subsidy.Support;
import org.sanad.fixture.FxStage;
import org.sanad.fixture.HeldBackground;
import org.sanad.fixture.Office;
import org.sanad.text.Lang;

/** The disk of an old PC answers when the person is further already. */
class SlowDiskTest {
    @TempDir
    Path folder;

    private Office office;
    private FxStage stage;
    private DossierFormController form;
    private UUID id;

    @BeforeEach
    void make() {
        office = new Office(folder.resolve("register"));
        id = office.dossier(State.UNDER_STUDY).dossier().id();
    }

    @AfterEach
    void close() {
        stage.close();
        office.close();
    }

    @Test
    void aPaymentThatIsPressedTwiceIsPaidOnce() {
        var terms = new Award.Terms("OWN", 2026, Support.CASH, 50_000_00, "D 7", Office.TODAY, null);
        var halves = List.of(Instalment.of(1, 25_000_00, null), Instalment.of(2, 25_000_00, null));
        office.awards().give(office.session(), id, new NewAward(terms, halves), true);
        var slow = open("dossier.payment", Section.SUPPORT);
        press("pay");
        press("confirm-support");
        press("confirm-support");
        release(slow);
        assertThat(office.dossiers().find(id).paid()).isEqualTo(25_000_00);
    }

    @Test
    void whatIsTypedWhileItIsSavedStaysADraftWhereThePersonGoesElsewhere() {
        var slow = open("dossier.save", Section.PROJECT);
        type("title_fr", "Atelier de menuiserie");
        act(() -> form.onSave());
        type("title_fr", "Atelier de menuiserie et de tournage");
        act(() -> {
            form.left();
            form.open(null);
        });
        release(slow);
        assertThat(office.dossiers().find(id).dossier().project().titleFr()).isEqualTo("Atelier de menuiserie");
        assertThat(office.drafts().find(id, office.session().account()))
                .hasValueSatisfying(draft ->
                        assertThat(draft.values()).containsEntry("title_fr", "Atelier de menuiserie et de tournage"));
    }

    @Test
    void whatIsTypedBackWhileItIsSavedIsADraftOfItsOwn() {
        var slow = open("dossier.save", Section.PROJECT);
        var before = text("title_fr");
        type("title_fr", "Atelier de menuiserie");
        act(() -> form.onSave());
        type("title_fr", before);
        release(slow);
        assertThat(office.dossiers().find(id).dossier().project().titleFr()).isEqualTo("Atelier de menuiserie");
        assertThat(office.drafts().find(id, office.session().account()))
                .hasValueSatisfying(draft -> assertThat(draft.differing(Map.of("title_fr", "Atelier de menuiserie")))
                        .containsEntry("title_fr", new KeptDraft.Differing("Atelier de menuiserie", before)));
    }

    @Test
    void aDossierThatIsReadLateDoesNotTakeThePlaceOfANewOne() {
        var slow = open("dossier.open", Section.PROJECT);
        act(() -> form.open(null));
        type("title_fr", "Un autre projet");
        release(slow);
        assertThat(text("title_fr")).isEqualTo("Un autre projet");
    }

    @Test
    void theHistoryOfADossierIsNotToldOfANewOne() {
        var slow = open("dossier.history", Section.HISTORY);
        act(() -> form.open(null));
        release(slow);
        act(() -> form.go(Section.HISTORY));
        assertThat(stage.all(Label.class).stream().map(Label::getText))
                .doesNotContain(stage.wording().get("action.dossier.create"));
    }

    private HeldBackground open(String held, Section section) {
        var slow = new HeldBackground(held::equals);
        var screens = new DossierScreens(office, office.session());
        stage = FxStage.open(Lang.FR);
        stage.show(() -> {
            form = new DossierFormController(screens.desk(), stage.wording(), slow, stage.dialogs(), screens);
            form.open(id);
            form.go(section);
            return form.view();
        });
        return slow;
    }

    private void release(HeldBackground slow) {
        act(slow::release);
    }

    private void act(Runnable work) {
        FxStage.call(() -> {
            work.run();
            return null;
        });
    }

    private void type(String field, String typed) {
        act(() -> field(field).setText(typed));
    }

    private String text(String field) {
        return FxStage.call(() -> field(field).getText());
    }

    private TextField field(String id) {
        return (TextField) stage.stage().getScene().lookup("#" + id);
    }

    private void press(String id) {
        act(() -> ((Button) stage.stage().getScene().lookup("#" + id)).fire());
    }
}
