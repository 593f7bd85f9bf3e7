package org.sanad.ui.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.fixture.FxStage;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.Lang;
import org.sanad.ui.kit.Choice;
import org.sanad.ui.kit.DirectBackground;

/** A dashboard that stays open over midnight. */
class DayOfTheFiguresTest {
    @Test
    void isLookedAtAgainWhenMidnightHasPassed(@TempDir Path folder) {
        var clock = new Moved(ScratchRegister.CLOCK);
        var background = new DirectBackground();
        try (var screens = new DashboardScreens(folder.resolve("register"), "P10.521").filled(5);
                var stage = FxStage.open(Lang.FR)) {
            var over = DashboardDesk.of(screens.desk());
            var desk = new DashboardDesk(
                    over.office(),
                    over.offices(),
                    over.session(),
                    over.awards(),
                    over.funds(),
                    over.exchanges(),
                    over.exports(),
                    clock,
                    over.facts());
            var controller = screens.show(stage, desk, background);
            var before = stage.wording().formats().day(desk.figures(Choice.ALL).today());
            clock.days = 1;
            pass(background);
            var after = stage.wording().formats().day(desk.figures(Choice.ALL).today());
            assertThat(after).isNotEqualTo(before);
            assertThat(said(stage, after)).isTrue();
            assertThat(said(stage, before)).isFalse();
            FxStage.call(() -> {
                controller.left();
                return null;
            });
            clock.days = 2;
            pass(background);
            assertThat(said(stage, after)).as("elsewhere, nothing is counted").isTrue();
        }
    }

    private static void pass(DirectBackground background) {
        FxStage.call(() -> {
            background.pass(Duration.ofMinutes(1));
            return null;
        });
    }

    private static boolean said(FxStage stage, String day) {
        return stage.all(Label.class).stream().map(Label::getText).anyMatch(text -> text.contains(day));
    }

    private static final class Moved extends Clock {
        private final Clock from;
        private int days;

        private Moved(Clock from) {
            this.from = from;
        }

        @Override
        public ZoneId getZone() {
            return from.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new Moved(from.withZone(zone));
        }

        @Override
        public Instant instant() {
            return from.instant().plus(Duration.ofDays(days));
        }
    }
}
