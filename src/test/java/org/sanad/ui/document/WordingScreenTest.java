package org.sanad.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.account.AccessLog;
import org.sanad.core.account.Role;
import org.sanad.core.account.Session;
import org.sanad.core.document.DocumentKind;
import org.sanad.core.document.DocumentService;
import org.sanad.core.document.WordingService;
import org.sanad.core.office.OfficeStore;
import org.sanad.fixture.FxStage;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.Lang;
import org.sanad.ui.kit.DirectBackground;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Sentence;

class WordingScreenTest implements Navigator {
    private static final Session ADMINISTRATOR =
            new Session("P10.521", null, "سعاد", Role.ADMINISTRATOR, Set.of(Role.ADMINISTRATOR));

    private final List<Place> gone = new ArrayList<>();

    @TempDir
    private Path folder;

    private ScratchRegister scratch;
    private WordingService wordings;
    private FxStage stage;
    private WordingController controller;

    @BeforeEach
    void make() {
        scratch = ScratchRegister.create(folder.resolve("register"), "P10.521");
        var database = scratch.register().database();
        var office = database.read(new OfficeStore()::tree).office("P10.521");
        var log = new AccessLog(ScratchRegister.CLOCK);
        wordings = new WordingService(
                database, office, log, new DocumentService(database, ScratchRegister.CLOCK, office, log));
    }

    @AfterEach
    void close() {
        stage.close();
        scratch.close();
    }

    private void open(Lang lang, Session session) {
        stage = FxStage.open(lang);
        FxStage.call(() -> {
            var desk = new WordingDesk(session, wordings);
            controller = new WordingController(desk, stage.wording(), new DirectBackground(), stage.dialogs(), this);
            return null;
        });
        stage.show(() -> {
            var view = controller.view();
            controller.shown();
            return view;
        });
    }

    @SuppressWarnings("unchecked")
    private void choose(DocumentKind kind) {
        FxStage.call(() -> {
            var box = (ComboBox<WordingModel.Target>) stage.stage().getScene().lookup("#wording-document");
            box.setValue(new WordingModel.Target(kind));
            return null;
        });
    }

    private void type(String text) {
        FxStage.call(() -> {
            ((TextArea) stage.stage().getScene().lookup("#wording")).setText(text);
            controller.onPreview();
            return null;
        });
    }

    private List<String> sentences() {
        return stage.all(Sentence.class).stream().map(Sentence::getText).toList();
    }

    @Test
    void aChangedWordingIsSeenAndKept() {
        open(Lang.AR, ADMINISTRATOR);
        choose(DocumentKind.AWARD_LETTER);
        stage.picture("wording-ar");
        stage.assertSpeaks();
        type("# إشعار {number}\n\nإلى {holder}");
        FxStage.call(() -> {
            ((Button) stage.stage().getScene().lookup("#keep-wording")).fire();
            return null;
        });
        assertThat(wordings.wording(DocumentKind.AWARD_LETTER, Lang.AR)).startsWith("# إشعار {number}");
        stage.picture("wording-kept-ar");
    }

    @Test
    void whatAnOwnWordingLacksIsNamedAndPutInByOnePress() {
        open(Lang.AR, ADMINISTRATOR);
        choose(DocumentKind.ANNUAL_STATEMENT);
        var add = (Button) stage.stage().getScene().lookup("#complete-wording");
        assertThat(add.getParent().isVisible())
                .as("the shipped one lacks nothing")
                .isFalse();
        var shipped = wordings.wording(DocumentKind.ANNUAL_STATEMENT, Lang.AR);
        FxStage.call(() -> {
            stage.all(TextArea.class).getFirst().setText(shipped.replace("[credits]", ""));
            controller.onPreview();
            return null;
        });
        assertThat(add.getParent().isVisible()).isTrue();
        stage.picture("wording-lacks-ar");
        FxStage.call(() -> {
            add.fire();
            return null;
        });
        assertThat(stage.all(TextArea.class).getFirst().getText()).contains("[credits]");
        assertThat(add.getParent().isVisible()).isFalse();
        assertThat(wordings.wording(DocumentKind.ANNUAL_STATEMENT, Lang.AR))
                .as("nothing is kept yet")
                .isEqualTo(shipped);
        FxStage.call(() -> {
            controller.onKeep();
            return null;
        });
        assertThat(wordings.wording(DocumentKind.ANNUAL_STATEMENT, Lang.AR)).contains("[credits]");
    }

    @Test
    void aFaultIsNamedWithItsLineAndNothingIsKept() {
        open(Lang.FR, ADMINISTRATOR);
        choose(DocumentKind.FILING_RECEIPT);
        var before = wordings.wording(DocumentKind.FILING_RECEIPT, Lang.AR);
        type("# Reçu\n\nBonjour {prenom}");
        FxStage.call(() -> {
            controller.onKeep();
            return null;
        });
        stage.picture("wording-fault-fr");
        assertThat(sentences()).anyMatch(one -> one.startsWith("Ligne 3") && one.contains("prenom"));
        assertThat(wordings.wording(DocumentKind.FILING_RECEIPT, Lang.AR)).isEqualTo(before);
    }

    @Test
    void whoMayNotChangeItMayRead() {
        open(Lang.EN, new Session("P10.521", "Amina", Role.CLERK));
        assertThat(sentences()).contains("Only the administrator of the register changes the wording.");
        assertThat(stage.all(TextArea.class)).noneMatch(TextArea::isEditable);
        stage.picture("wording-head-en");
    }

    @Override
    public void go(Place place) {
        gone.add(place);
    }

    @Override
    public void back() {
        gone.add(null);
    }
}
