package org.sanad.ui.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.core.desk.Desk;
import org.sanad.core.sync.Receipt;
import org.sanad.core.sync.Received;
import org.sanad.core.sync.Standing;
import org.sanad.core.sync.StickService;
import org.sanad.fixture.FxStage;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.Lang;
import org.sanad.ui.kit.DirectBackground;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Sentence;

/** What the screen says once a package was taken in. */
class WhatCameInTest implements Navigator {
    @TempDir
    Path folder;

    private final List<Place> gone = new ArrayList<>();
    private ScratchRegister headquarters;
    private ExchangesController controller;
    private FxStage stage;

    @BeforeEach
    void open() {
        headquarters = ScratchRegister.create(folder, "HQ");
    }

    @AfterEach
    void close() {
        stage.close();
        headquarters.close();
    }

    @ParameterizedTest
    @EnumSource
    void whatWaitsForAPersonIsSaidWithTheWayToIt(Lang lang) {
        show(lang);
        var verdicts = new Receipt.Verdicts(5, 0, 1, 2, 0);
        var received = new Received("P10.521", false, verdicts, 0, 0, false, 0, 0, 3, List.of(), null);
        FxStage.call(() -> {
            controller.model().receivingProperty().set(new Receiving.Done(received));
            return null;
        });
        stage.assertSpeaks();
        stage.picture("exchanges-waits-" + lang.code());
        assertThat(stage.all(Sentence.class))
                .extracting(Sentence::getText)
                .contains(
                        stage.wording().get("exchange.conflicts", 2),
                        stage.wording().get("exchange.duplicates", 3));
        assertThat(stage.all(Label.class))
                .extracting(Label::getText)
                .contains(stage.wording().get("exchange.merged"));
        press(stage.wording().get("exchange.look_at_conflicts"));
        press(stage.wording().get("exchange.look_at_duplicates"));
        assertThat(gone).containsExactly(new Place.Conflicts(), new Place.Duplicates());
    }

    @ParameterizedTest
    @EnumSource
    void whatCouldNotBeAppliedAboveIsSaidWithTheWayToIt(Lang lang) {
        show(lang);
        var received =
                new Received("R10", true, new Receipt.Verdicts(1, 0, 0, 0, 3), 0, 0, false, 0, 0, 0, List.of(), null);
        FxStage.call(() -> {
            controller.model().receivingProperty().set(new Receiving.Done(received));
            return null;
        });
        stage.assertSpeaks();
        stage.picture("exchanges-mend-" + lang.code());
        assertThat(stage.all(Sentence.class))
                .extracting(Sentence::getText)
                .contains(stage.wording().get("exchange.mend", 3));
        press(stage.wording().get("exchange.look_at_mend"));
        assertThat(gone).containsExactly(new Place.ExchangeRegister());
    }

    @Test
    void whatIsToBeMendedStandsWithTheWayToItOnceThereIsAny() {
        show(Lang.AR);
        assertThat(stage.all(Button.class)).noneMatch(one -> "exchange-mend".equals(one.getId()));
        FxStage.call(() -> {
            var now = controller.model().standingProperty().get();
            controller
                    .model()
                    .standingProperty()
                    .set(new Standing(
                            now.invited(),
                            now.dossiers(),
                            now.along(),
                            now.sent(),
                            now.acknowledged(),
                            now.unconfirmed(),
                            2,
                            now.kept(),
                            now.caution(),
                            now.fingerprint()));
            return null;
        });
        press(stage.wording().get("exchange.to_mend", 2));
        assertThat(gone).containsExactly(new Place.ExchangeRegister());
    }

    private void show(Lang lang) {
        var desk = new Desk(headquarters.register(), ScratchRegister.CLOCK);
        var background = new DirectBackground();
        stage = FxStage.open(lang);
        stage.show(() -> {
            var sticks =
                    new StickWatch(new StickService(headquarters.register(), desk.exchanges()), List::of, background);
            controller = new ExchangesController(
                    ExchangesDesk.of(desk, sticks), stage.wording(), background, stage.dialogs(), this);
            controller.shown();
            return controller.view();
        });
    }

    private void press(String text) {
        FxStage.call(() -> {
            stage.all(Button.class).stream()
                    .filter(one -> text.equals(one.getText()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return null;
        });
    }

    @Override
    public void go(Place place) {
        gone.add(place);
    }

    @Override
    public void back() {}

    @Override
    public void waiting(Class<? extends Place> place, int count) {}
}
