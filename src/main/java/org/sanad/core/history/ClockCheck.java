package org.sanad.core.history;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sanad.text.Formats;
import org.sanad.text.Problem;

/** Whether the clock of this PC was set back since the register was last written to. */
public final class ClockCheck {
    /** Two clocks of one office, and a clock that is set right, may differ by so much. */
    static final Duration TOLERANCE = Duration.ofMinutes(10);

    private ClockCheck() {}

    /** What to tell about the clock; empty where it goes on from the last entry of the office. */
    public static Optional<Problem> behind(DSLContext sql, String office, UUID epoch, Clock clock) {
        var now = clock.instant();
        return new HistoryStore()
                .last(sql, office, epoch)
                .filter(last -> last.minus(TOLERANCE).isAfter(now))
                .map(last -> Problem.of("clock.behind", words(now, clock.getZone()), words(last, clock.getZone())));
    }

    private static String words(Instant at, ZoneId zone) {
        return Formats.moment(at.atZone(zone));
    }
}
