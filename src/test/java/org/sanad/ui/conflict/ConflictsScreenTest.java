package org.sanad.ui.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.uuid.Generators;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.core.conflict.ConflictService;
import org.sanad.core.dossier.Dossier;
import org.sanad.core.dossier.State;
import org.sanad.core.history.Entry;
import org.sanad.core.history.EntryJson;
import org.sanad.core.history.HistoryStore;
import org.sanad.core.history.Line;
import org.sanad.core.history.Replay;
import org.sanad.core.history.Written;
import org.sanad.core.office.OfficeStore;
import org.sanad.fixture.FxStage;
import org.sanad.fixture.Office;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.Lang;
import org.sanad.ui.kit.DirectBackground;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Sentence;

class ConflictsScreenTest implements Navigator {
    @TempDir
    Path scratch;

    private final Map<Class<? extends Place>, Integer> waiting = new HashMap<>();
    private Office office;
    private ConflictService conflicts;
    private FxStage stage;

    @BeforeEach
    void make() {
        office = new Office(scratch.resolve("register"));
        conflicts = new ConflictService(
                office.scratch().register().database(),
                office.scratch().door(),
                ScratchRegister.CLOCK,
                Generators.timeBasedEpochGenerator()::generate);
    }

    @AfterEach
    void close() {
        stage.close();
        office.close();
    }

    @ParameterizedTest
    @EnumSource
    void showsBothSidesAndKeepsWhatIsChosen(Lang lang) {
        disagree();
        open(lang);
        stage.assertSpeaks();
        stage.picture("conflicts-" + lang.code());
        assertThat(stage.all(Sentence.class).stream().map(Sentence::getText))
                .as("who wrote each side, and when")
                .filteredOn(text -> text.matches(".+ · \\d{2}/\\d{2}/\\d{4}.*"))
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(waiting).containsEntry(Place.Conflicts.class, 1);
        assertThat(lacking())
                .as("nothing is greyed out: it says what is missing")
                .isInstanceOf(RadioButton.class);
        FxStage.call(() -> {
            stage.all(RadioButton.class).getLast().setSelected(true);
            return null;
        });
        assertThat(lacking()).isInstanceOf(TextField.class);
        stage.picture("conflicts-lacking-" + lang.code());
        assertThat(waiting).containsEntry(Place.Conflicts.class, 1);
        FxStage.call(() -> {
            stage.all(TextField.class).getFirst().setText("J’ai téléphoné");
            button("decide").fire();
            return null;
        });
        assertThat(waiting).containsEntry(Place.Conflicts.class, 0);
        assertThat(conflicts.decided(office.session())).hasSize(1);
        stage.picture("conflicts-decided-" + lang.code());
        stage.assertSpeaks();
        FxStage.call(() -> {
            button("undo").fire();
            return null;
        });
        assertThat(waiting).containsEntry(Place.Conflicts.class, 1);
    }

    @Test
    void saysWhatTheScreenIsForWhenNothingWaits() {
        open(Lang.AR);
        stage.assertSpeaks();
        assertThat(stage.all(RadioButton.class)).isEmpty();
    }

    /** Decides too early: where the cursor is then, with what is missing as its help. */
    private Node lacking() {
        return FxStage.call(() -> {
            button("decide").fire();
            var at = stage.stage().getScene().getFocusOwner();
            assertThat(at.getAccessibleHelp()).isNotBlank();
            return at;
        });
    }

    private Button button(String style) {
        return stage.all(Button.class).stream()
                .filter(one -> one.getStyleClass().contains(style))
                .findFirst()
                .orElseThrow();
    }

    private void open(Lang lang) {
        stage = FxStage.open(lang);
        var offices = office.scratch().register().database().read(new OfficeStore()::tree);
        stage.show(() -> {
            var controller = new ConflictsController(
                    new ConflictsDesk(office.session(), offices, conflicts),
                    stage.wording(),
                    new DirectBackground(),
                    this);
            controller.shown();
            return controller.view();
        });
    }

    private void disagree() {
        var dossier = office.dossier(State.FILED).dossier();
        office.scratch().register().database().write(sql -> {
            var base =
                    new HistoryStore().of(sql, List.of(dossier.id())).getLast().revision();
            var replay = new Replay(sql);
            replay.apply(side(dossier, base, 1, 5_000_000L));
            replay.apply(side(dossier, base, 2, 7_250_000L));
            return replay.finish();
        });
    }

    private static Written side(Dossier dossier, String base, int number, long cost) {
        var before =
                Collections.<String, Object>singletonMap("cost", dossier.plan().cost());
        var line = new Line("dossier", dossier.id().toString(), base, before, Map.of("cost", cost));
        return Written.read(EntryJson.write(new Entry(
                dossier.owner(),
                new UUID(9, number),
                1,
                "2026-03-02T10:00:00Z",
                "x",
                "clerk",
                "dossier.change",
                Entry.NO_PREVIOUS,
                List.of(line))));
    }

    @Override
    public void go(Place place) {}

    @Override
    public void back() {}

    @Override
    public void waiting(Class<? extends Place> place, int count) {
        waiting.put(place, count);
    }
}
