package org.sanad.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class IdleWatchTest {
    private static final Duration LIMIT = Duration.ofMinutes(10);

    private final DirectBackground background = new DirectBackground();
    private Instant now = Instant.parse("2026-03-02T09:00:00Z");
    private int locked;
    private final IdleWatch watch = new IdleWatch(clock(), background, () -> locked++);

    @Test
    void locksOnceAfterTheLimit() {
        watch.begin(LIMIT);
        pass(Duration.ofMinutes(10));
        pass(Duration.ofMinutes(60));
        assertThat(locked).isEqualTo(1);
    }

    @Test
    void aTouchPutsItOff() {
        watch.begin(LIMIT);
        pass(Duration.ofMinutes(7));
        watch.touched();
        pass(Duration.ofMinutes(9));
        assertThat(locked).isZero();
        pass(Duration.ofMinutes(1));
        assertThat(locked).isEqualTo(1);
    }

    @Test
    void neverWhereTheLimitIsZeroOrItEnded() {
        watch.begin(Duration.ZERO);
        pass(Duration.ofDays(1));
        watch.begin(LIMIT);
        watch.end();
        pass(Duration.ofDays(1));
        assertThat(locked).isZero();
    }

    @Test
    void aClockThatIsSetBackDoesNotKeepItOpen() {
        watch.begin(LIMIT);
        now = now.minus(Duration.ofDays(400));
        pass(LIMIT);
        pass(LIMIT);
        assertThat(locked).isEqualTo(1);
    }

    private void pass(Duration time) {
        now = now.plus(time);
        background.pass(time);
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }
}
