package org.sanad.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.dossier.DossierQuery;
import org.sanad.core.draft.KeptDraft;
import org.sanad.fixture.FxStage;
import org.sanad.fixture.Office;
import org.sanad.text.Lang;
import org.sanad.ui.kit.DirectBackground;
import org.sanad.ui.kit.Place;

class FormDraftsTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    @TempDir
    Path folder;

    private Office office;
    private DossierScreens screens;
    private FxStage stage;
    private DirectBackground background;
    private DossierFormController form;

    @BeforeEach
    void open() {
        office = new Office(folder.resolve("register"));
        screens = new DossierScreens(office);
        stage = FxStage.open(Lang.AR);
        begin(null);
    }

    @AfterEach
    void close() {
        stage.close();
        office.close();
    }

    @Test
    void aDraftIsOnDiskWithinASecondOfTheLastKeyAndWrittenAtMostTwiceASecond() {
        type("title_ar", "و");
        assertThat(drafts()).isEmpty();
        type("title_ar", "ور");
        pass(SECOND);
        assertThat(drafts())
                .singleElement()
                .satisfies(draft -> assertThat(draft.values()).containsEntry("title_ar", "ور"));
        assertThat(drafts().getFirst().fresh()).isTrue();
    }

    @Test
    void aNewDossierComesBackAfterACrashAndItsDraftGoesWithTheSave() {
        type("title_ar", "ورشة للخياطة");
        choose("sector", "crafts");
        pass(SECOND);
        begin(drafts().getFirst().id());

        assertThat(text("title_ar")).isEqualTo("ورشة للخياطة");
        press(KeyCode.S, false);
        var kept = office.dossiers().find(onlyDossier());
        assertThat(kept.dossier().project().titleAr()).isEqualTo("ورشة للخياطة");
        assertThat(drafts()).isEmpty();
    }

    @Test
    void aCrashBetweenTheSaveAndTheEndOfTheDraftMakesNoSecondDossier() {
        type("title_ar", "ورشة");
        pass(SECOND);
        var draft = drafts().getFirst();
        press(KeyCode.S, false);
        office.drafts().keep(draft);
        begin(draft.id());
        assertThat(onlyDossier()).isEqualTo(draft.id());
        assertThat(asked()).as("what was typed is what is saved").isFalse();
        assertThat(drafts()).isEmpty();
    }

    @Test
    void aSavedDossierAsksWhichToKeepAndLosesNothingEitherWay() {
        var id = typedAgain();
        assertThat(asked()).isTrue();
        stage.assertSpeaks();
        stage.picture("draft-asked");
        fire("draft-go-on");
        assertThat(text("title_ar")).isEqualTo("ورشة كبيرة");
        press(KeyCode.Z, false);
        assertThat(text("title_ar")).isEqualTo("ورشة");
        press(KeyCode.Y, false);
        press(KeyCode.S, false);
        assertThat(office.dossiers().find(id).dossier().project().titleAr()).isEqualTo("ورشة كبيرة");
        assertThat(drafts()).isEmpty();
    }

    @Test
    void whoKeepsWhatIsSavedCanStillHaveWhatWasTyped() {
        typedAgain();
        fire("draft-keep-saved");
        assertThat(text("title_ar")).isEqualTo("ورشة");
        assertThat(drafts()).isEmpty();
        press(KeyCode.Z, true);
        assertThat(text("title_ar")).isEqualTo("ورشة كبيرة");
        pass(SECOND);
        assertThat(drafts()).hasSize(1);
    }

    @Test
    void closingTheWindowKeepsTheDraftWithoutAQuestion() {
        type("title_ar", "ورشة");
        FxStage.call(() -> {
            form.closing();
            return null;
        });
        assertThat(drafts()).hasSize(1);
        assertThat(dossiers()).isEmpty();
    }

    @Test
    void whatCannotBeSavedOnLeavingStaysKeptAndIsOfferedInTheList() throws Exception {
        type("title_ar", "ورشة");
        type("cnie", "123");
        FxStage.call(() -> {
            form.left();
            return null;
        });
        assertThat(dossiers()).isEmpty();
        Files.write(office.scratch().register().folder().drafts().resolve("torn.draft"), new byte[9]);
        var list = list();
        stage.assertSpeaks();
        stage.picture("draft-offered");
        assertThat(stage.all(org.sanad.ui.kit.Sentence.class))
                .anyMatch(said -> said.getText().contains("«ورشة»"))
                .anyMatch(said -> said.getText().contains("torn.draft"));
        fireText("حذف");
        assertThat(drafts()).isEmpty();
        fireText("استرجاع");
        assertThat(drafts()).hasSize(1);
        fireText("متابعة ما كتبته");
        assertThat(screens.gone())
                .containsExactly(new Place.Dossier(drafts().getFirst().id()));
        assertThat(list).isNotNull();
    }

    @Test
    void undoGoesBackAcrossFieldsAndPutsTheCursorWhereItChanged() {
        type("title_ar", "ورشة");
        type("title_fr", "Atelier");
        section(Section.PEOPLE);
        type("name_ar", "فاطمة");
        section(Section.PROJECT);
        press(KeyCode.Z, false);
        assertThat(focused()).isEqualTo("name_ar");
        assertThat(text("name_ar")).isEmpty();
        press(KeyCode.Z, false);
        assertThat(focused()).isEqualTo("title_fr");
        assertThat(text("title_ar")).isEqualTo("ورشة");
        press(KeyCode.Y, false);
        assertThat(text("title_fr")).isEqualTo("Atelier");
    }

    /** Saves a dossier, types at it again, and opens it after a crash. */
    private UUID typedAgain() {
        type("title_ar", "ورشة");
        press(KeyCode.S, false);
        type("title_ar", "ورشة كبيرة");
        pass(SECOND);
        var draft = drafts().getFirst();
        assertThat(draft.fresh()).isFalse();
        begin(draft.id());
        return draft.id();
    }

    private void begin(UUID id) {
        background = new DirectBackground();
        stage.show(() -> {
            form = new DossierFormController(screens.desk(), stage.wording(), background, stage.dialogs(), screens);
            form.open(id);
            return form.view();
        });
    }

    private DossierListController list() {
        return FxStage.call(() -> {
            var list = new DossierListController(screens.desk(), stage.wording(), background, screens);
            stage.show(list::view);
            list.shown();
            return list;
        });
    }

    private List<KeptDraft> drafts() {
        return office.drafts().list(office.session().account()).drafts();
    }

    private List<UUID> dossiers() {
        return screens.desk().list().page(DossierQuery.ALL, 0, 9).lines().stream()
                .map(line -> line.id())
                .toList();
    }

    private UUID onlyDossier() {
        assertThat(dossiers()).hasSize(1);
        return dossiers().getFirst();
    }

    private void pass(Duration time) {
        FxStage.call(() -> {
            background.pass(time);
            return null;
        });
    }

    private boolean asked() {
        return FxStage.call(() -> root().lookup("#draft-go-on") != null);
    }

    private void section(Section section) {
        FxStage.call(() -> {
            form.go(section);
            return null;
        });
    }

    private void type(String field, String text) {
        FxStage.call(() -> {
            form.go(Section.of(field));
            root().applyCss();
            root().layout();
            ((TextField) root().lookup("#" + field)).setText(text);
            return null;
        });
    }

    @SuppressWarnings("unchecked")
    private void choose(String field, String code) {
        FxStage.call(() -> {
            ((ComboBox<String>) root().lookup("#" + field)).setValue(code);
            return null;
        });
    }

    private String text(String field) {
        return FxStage.call(() -> ((TextField) root().lookup("#" + field)).getText());
    }

    private String focused() {
        return FxStage.call(() -> stage.stage().getScene().getFocusOwner().getId());
    }

    private void fire(String id) {
        FxStage.call(() -> {
            ((Button) root().lookup("#" + id)).fire();
            root().applyCss();
            root().layout();
            return null;
        });
    }

    private void fireText(String text) {
        FxStage.call(() -> {
            stage.all(Button.class).stream()
                    .filter(button -> text.equals(button.getText()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return null;
        });
    }

    private void press(KeyCode code, boolean shift) {
        FxStage.call(() -> {
            var key = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, true, false, false);
            root().lookup(".dossier-form").fireEvent(key);
            return null;
        });
    }

    private javafx.scene.Parent root() {
        return stage.stage().getScene().getRoot();
    }
}
