package org.sanad.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.dossier.NewStep;
import org.sanad.core.dossier.State;
import org.sanad.fixture.FxStage;
import org.sanad.fixture.Office;
import org.sanad.text.Lang;
import org.sanad.ui.kit.DirectBackground;

/** A step that several dossiers of the list take together. */
class BulkStepTest {
    @TempDir
    Path folder;

    private Office office;
    private DossierScreens screens;
    private FxStage stage;
    private UUID draft;
    private List<UUID> filed;

    @BeforeEach
    void open() {
        office = new Office(folder.resolve("register"));
        screens = new DossierScreens(office);
        draft = office.dossier(State.DRAFT).dossier().id();
        filed = List.of(
                office.dossier(State.FILED).dossier().id(),
                office.dossier(State.FILED).dossier().id());
        stage = FxStage.open(Lang.AR);
        show();
    }

    @AfterEach
    void close() {
        stage.close();
        office.close();
    }

    @Test
    void whatWillHappenIsSeenFirstThenDoneThenUndone() {
        begin();
        assertThat(this.<RadioButton>node("#bulk-ready").isSelected())
                .as("the usual step of most of them")
                .isTrue();
        assertThat(sentences())
                .contains(stage.wording().get("bulk.can", 2), stage.wording().get("bulk.cannot", 1));
        assertThat(states()).containsExactly(State.DRAFT, State.FILED, State.FILED);
        stage.assertSpeaks();
        stage.picture("ar-bulk-step");
        press("#bulk-confirm");
        assertThat(states()).containsExactly(State.DRAFT, State.READY, State.READY);
        assertThat(FxStage.call(() -> stage.stage().getScene().lookup("#bulk-sheet")))
                .isNull();
        assertThat(sentences())
                .contains(stage.wording().get("bulk.done", 2, stage.wording().get("state.ready")));
        stage.picture("ar-bulk-done");
        key(KeyCode.Z, true);
        assertThat(states()).containsExactly(State.DRAFT, State.FILED, State.FILED);
        assertThat(sentences()).contains(stage.wording().get("bulk.undone", 2));
        assertThat(office.dossiers().find(filed.getFirst()).steps().getLast().reason())
                .isEqualTo(stage.wording().get("bulk.undo_reason"));
    }

    @Test
    void oneThatWentOnMeanwhileIsLeftAndSaid() {
        begin();
        press("#bulk-confirm");
        office.dossiers().step(office.session(), filed.getLast(), new NewStep(State.UNDER_STUDY, Office.TODAY));
        press("#undo");
        assertThat(states()).containsExactly(State.DRAFT, State.FILED, State.UNDER_STUDY);
        assertThat(sentences()).contains(stage.wording().get("bulk.undone_some", 1, 2));
    }

    @Test
    void anotherDayIsLookedAtBeforeAnythingIsDone() {
        begin();
        FxStage.call(() -> {
            this.<TextField>node("#step_on").setText("1/1/2020");
            return null;
        });
        press("#bulk-confirm");
        assertThat(states()).as("looked at only").containsExactly(State.DRAFT, State.FILED, State.FILED);
        assertThat(sentences()).contains(stage.wording().get("bulk.can", 0));
        FxStage.call(() -> {
            this.<TextField>node("#step_on").setText("nonsense");
            return null;
        });
        FxStage.call(() -> {
            this.<TextField>node("#step_on").fireEvent(enter());
            return null;
        });
        assertThat(states()).containsExactly(State.DRAFT, State.FILED, State.FILED);
    }

    @Test
    void escapeLeavesWithNothingDone() {
        begin();
        key(KeyCode.ESCAPE, false);
        assertThat(FxStage.call(() -> stage.stage().getScene().lookup("#bulk-sheet")))
                .isNull();
        assertThat(states()).containsExactly(State.DRAFT, State.FILED, State.FILED);
    }

    private static KeyEvent enter() {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, true, false, false);
    }

    private void begin() {
        key(KeyCode.A, true);
        key(KeyCode.ENTER, true);
    }

    private List<State> states() {
        return java.util.stream.Stream.of(draft, filed.getFirst(), filed.getLast())
                .map(id -> office.dossiers().find(id).dossier().state())
                .toList();
    }

    private List<String> sentences() {
        return stage.all(Label.class).stream()
                .map(label -> label.getText() == null ? "" : label.getText().replace('\n', ' '))
                .toList();
    }

    private void press(String selector) {
        FxStage.call(() -> {
            this.<Button>node(selector).fire();
            return null;
        });
    }

    private void key(KeyCode code, boolean control) {
        FxStage.call(() -> {
            TableView<?> table = node("#dossiers");
            table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
            return null;
        });
    }

    @SuppressWarnings("unchecked")
    private <T extends Node> T node(String selector) {
        return (T) FxStage.call(() -> {
            var root = stage.stage().getScene().getRoot();
            root.applyCss();
            root.layout();
            return root.lookup(selector);
        });
    }

    private void show() {
        stage.show(() -> {
            var list = new DossierListController(screens.desk(), stage.wording(), new DirectBackground(), screens);
            list.shown();
            return list.view();
        });
    }
}
