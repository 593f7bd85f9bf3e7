package org.sanad.ui.dossier;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.dossier.State;
import org.sanad.core.draft.KeptDraft;
import org.sanad.core.subsidy.Award;
import org.sanad.core.subsidy.NewAward;
import org.sanad.core.subsidy.Support;
import org.sanad.fixture.FxStage;
import org.sanad.fixture.Office;
import org.sanad.text.Lang;
import org.sanad.ui.kit.DirectBackground;

/** A dossier with its forms beside the fields, on a stage. */
abstract class SideFormsOnStage {
    @TempDir
    Path folder;

    Office office;
    FxStage stage;
    DirectBackground background;
    DossierFormController form;
    UUID id;

    @BeforeEach
    void make() {
        office = new Office(folder.resolve("register"));
        id = office.dossier(State.UNDER_STUDY).dossier().id();
        stage = FxStage.open(Lang.AR);
    }

    @AfterEach
    void close() {
        stage.close();
        office.close();
    }

    void settle() {
        var terms = new Award.Terms("OWN", 2026, Support.CASH, 50_000_00, "D 7", Office.TODAY, null);
        office.awards().give(office.session(), id, new NewAward(terms, List.of()), true);
    }

    /** As after a crash: with nothing but what stands on the disk. */
    void open() {
        open(id);
    }

    DossierScreens open(UUID id) {
        background = new DirectBackground();
        office.awards();
        var screens = new DossierScreens(office);
        stage.show(() -> {
            form = new DossierFormController(screens.desk(), stage.wording(), background, stage.dialogs(), screens);
            form.open(id);
            return form.view();
        });
        return screens;
    }

    List<KeptDraft> drafts() {
        return office.drafts().list(office.session().account()).drafts();
    }

    void pass() {
        FxStage.call(() -> {
            background.pass(Duration.ofSeconds(1));
            return null;
        });
    }

    void go(Section section) {
        FxStage.call(() -> {
            form.go(section);
            return null;
        });
    }

    void step(State to) {
        FxStage.call(() -> {
            form.onStep(to);
            return null;
        });
    }

    void type(String field, String text) {
        FxStage.call(() -> {
            field(field).setText(text);
            return null;
        });
    }

    String text(String field) {
        return FxStage.call(() -> field(field).getText());
    }

    TextField field(String field) {
        return stage.all(TextField.class).stream()
                .filter(input -> field.equals(input.getId()))
                .findFirst()
                .orElseThrow();
    }

    void press(String id) {
        FxStage.call(() -> {
            stage.all(Button.class).stream()
                    .filter(button -> id.equals(button.getId()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no button " + id))
                    .fire();
            return null;
        });
    }
}
