package org.sanad.ui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.sanad.fixture.FxStage;
import org.sanad.text.Lang;

/** Whether a chip shows what is chosen, however often it is pressed. */
class ChipTest {
    @Test
    void oneOfSeveralStaysOnWhenItIsPressedAgainAndAFilterGoesOff() {
        try (var _ = FxStage.open(Lang.AR)) {
            var pressed = new AtomicInteger();
            FxStage.call(() -> {
                var region = new Chip("region", null, true, pressed::incrementAndGet).ofSeveral();
                region.fire();
                assertThat(region.isSelected()).isTrue();
                assertThat(pressed).hasValue(0);
                var other = new Chip("province", null, false, pressed::incrementAndGet).ofSeveral();
                other.fire();
                assertThat(other.isSelected()).isTrue();
                assertThat(pressed).hasValue(1);
                var filter = new Chip("late", "3", true, pressed::incrementAndGet);
                filter.fire();
                assertThat(filter.isSelected()).isFalse();
                assertThat(pressed).hasValue(2);
                return null;
            });
        }
    }
}
