package org.sanad.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.draft.KeptDraft;
import org.sanad.fixture.FxStage;
import org.sanad.fixture.Office;
import org.sanad.text.Lang;
import org.sanad.ui.kit.DirectBackground;
import org.sanad.ui.kit.Sentence;

/** A draft that another version kept: fields called otherwise, choices no longer offered, columns of members unknown. */
class EarlierDraftTest {
    private static final Map<String, String> STRANGE = Map.of(
            "trade_name", "Dar Annasij",
            "sector", "weaving",
            "shoe_size.member@0190b8a0-0000-7000-8000-000000000001", "42",
            "amount.guarantee", "12 000",
            "vehicle.visit", "Dacia 7");

    @TempDir
    Path folder;

    private final DirectBackground background = new DirectBackground();
    private Office office;
    private FxStage stage;
    private DossierFormController form;

    @BeforeEach
    void open() {
        office = new Office(folder.resolve("register"));
        stage = FxStage.open(Lang.AR);
    }

    @AfterEach
    void close() {
        stage.close();
        office.close();
    }

    @Test
    void aNewDossierOpensWithAllThatWasTyped() {
        var id = office.drafts().newId();
        var values = new HashMap<>(STRANGE);
        values.put("kind", "individual");
        values.put("purpose", "creation");
        values.put("title_fr", "Atelier de tissage");
        values.put("name_ar.member@0190b8a0-0000-7000-8000-000000000001", "سعاد");
        keep(id, true, values);
        show(id);

        assertThat(text("title_fr")).isEqualTo("Atelier de tissage");
        said("«Dar Annasij»", "«weaving»", "«42»", "«12 000»", "«Dacia 7»");
        stage.assertSpeaks();
        stage.picture("draft-earlier-ar");
        save();
        assertThat(office.dossiers().find(id).dossier().project().titleFr()).isEqualTo("Atelier de tissage");
        assertThat(kept(id)).as("still there after a save").containsAllEntriesOf(STRANGE);
    }

    @Test
    void ofASavedDossierItIsKeptUntilThePersonIsDoneWithIt() {
        var id = office.dossiers()
                .save(office.session(), Office.draft())
                .dossier()
                .id();
        keep(id, false, with("trade_name", "Dar Annasij", saved(id)));
        show(id);

        said("«Dar Annasij»");
        assertThat(FxStage.call(() -> root().lookup("#draft-go-on")))
                .as("nothing else differs")
                .isNull();
        assertThat(kept(id)).containsEntry("trade_name", "Dar Annasij");
        fire("earlier-done");
        assertThat(office.drafts().find(id, office.session().account())).isEmpty();
        assertThat(FxStage.call(() -> root().lookup("#earlier").isVisible())).isFalse();
    }

    @Test
    void whatAPackageChangedWhereNobodyTypedIsNotTakenBack() {
        var id = office.dossiers()
                .save(office.session(), Office.draft())
                .dossier()
                .id();
        var base = with("trade_name", "Dar", saved(id));
        keep(id, false, with("trade_name", "Dar Annasij", with("title_ar", "ورشة كبيرة", base)), base);
        office.dossiers()
                .save(office.session(), Office.retitled(office.dossiers().find(id), "Atelier de broderie"));
        show(id);

        fire("draft-go-on");
        assertThat(text("title_ar")).isEqualTo("ورشة كبيرة");
        assertThat(text("title_fr")).isEqualTo("Atelier de broderie");
        said("«Dar Annasij»");
    }

    /** What stands in the fields of a saved dossier. */
    private Map<String, String> saved(UUID id) {
        var model = new DossierFormModel();
        new DraftFields(model.fields, model.members).show(office.dossiers().find(id));
        return model.fields.all();
    }

    private static Map<String, String> with(String field, String value, Map<String, String> others) {
        var all = new HashMap<>(others);
        all.put(field, value);
        return all;
    }

    private void keep(UUID id, boolean fresh, Map<String, String> values) {
        keep(id, fresh, values, null);
    }

    private void keep(UUID id, boolean fresh, Map<String, String> values, Map<String, String> base) {
        office.drafts()
                .keep(new KeptDraft(
                        id, fresh, office.session().account(), Instant.parse("2026-03-01T10:00:00Z"), values, base));
    }

    private void fire(String id) {
        FxStage.call(() -> {
            ((Button) root().lookup("#" + id)).fire();
            return null;
        });
    }

    private Map<String, String> kept(UUID id) {
        return office.drafts()
                .find(id, office.session().account())
                .orElseThrow()
                .values();
    }

    private void show(UUID id) {
        var screens = new DossierScreens(office);
        stage.show(() -> {
            form = new DossierFormController(screens.desk(), stage.wording(), background, stage.dialogs(), screens);
            form.open(id);
            return form.view();
        });
        FxStage.call(() -> {
            background.pass(Duration.ofSeconds(1));
            return null;
        });
    }

    private void said(String... words) {
        assertThat(stage.all(Sentence.class).stream().map(Sentence::getText))
                .anySatisfy(sentence -> assertThat(sentence).contains(words));
    }

    private String text(String field) {
        return FxStage.call(() -> ((TextField) root().lookup("#" + field)).getText());
    }

    private void save() {
        FxStage.call(() -> {
            root().lookup(".dossier-form")
                    .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.S, false, true, false, false));
            return null;
        });
    }

    private javafx.scene.Parent root() {
        return stage.stage().getScene().getRoot();
    }
}
