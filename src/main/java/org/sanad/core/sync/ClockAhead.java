package org.sanad.core.sync;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.sanad.text.Problem;

/** Whether what an office wrote is dated in the future: its PC is set wrong. No order depends on it; days that were typed do. */
final class ClockAhead {
    /** Clocks that are set right differ by minutes; one that is a day ahead writes wrong days. */
    static final Duration TOLERANCE = Duration.ofDays(1);

    private ClockAhead() {}

    /** @param latest instant of the newest entry, as the office wrote it; empty where none is new */
    static List<Problem> of(String office, String latest, Instant now) {
        try {
            return !latest.isEmpty() && Instant.parse(latest).isAfter(now.plus(TOLERANCE))
                    ? List.of(Problem.of(
                            "sync.clock_ahead", office, LocalDate.ofInstant(Instant.parse(latest), ZoneOffset.UTC)))
                    : List.of();
        } catch (DateTimeParseException e) {
            return List.of(); // no day to name
        }
    }
}
