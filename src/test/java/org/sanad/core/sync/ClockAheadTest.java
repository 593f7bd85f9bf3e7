package org.sanad.core.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sanad.core.desk.Desk;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.Problem;

/** A date from the future is told of, and changes nothing. */
class ClockAheadTest extends HeadquartersAndProvince {
    @Test
    void anOfficeWhosePcIsDaysAheadIsNamedOnce() {
        save(at(Duration.ofDays(3)));
        var file = send(province);
        var received = take(headquarters, file);
        var day = LocalDate.ofInstant(ScratchRegister.CLOCK.instant(), ScratchRegister.CLOCK.getZone());
        assertThat(received.warnings()).containsExactly(Problem.of("sync.clock_ahead", OFFICE, day.plusDays(3)));
        assertThat(received.verdicts().setAside()).isZero();
        assertThat(take(headquarters, file).warnings())
                .as("nothing of it is new")
                .isEmpty();
    }

    @Test
    void aClockThatIsHoursAheadIsLeft() {
        save(at(Duration.ofHours(23)));
        assertThat(take(headquarters, send(province)).warnings()).isEmpty();
    }

    @Test
    void aTimeThatIsNoneIsNoReasonToRefuse() {
        assertThat(ClockAhead.of(OFFICE, "tomorrow", Instant.EPOCH)).isEmpty();
    }

    private Desk at(Duration ahead) {
        return new Desk(province.register(), Clock.offset(ScratchRegister.CLOCK, ahead));
    }
}
