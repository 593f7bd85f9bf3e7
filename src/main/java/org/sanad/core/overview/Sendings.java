package org.sanad.core.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;

/**
 * The packages of an office that were taken in.
 *
 * @param days on which they were, the earliest first
 * @param last null where none ever was
 * @param missing numbers below the last that never came
 * @param confirmed whether its keys were compared with its slip, which is asked at headquarters only
 */
record Sendings(List<LocalDate> days, Instant last, int missing, boolean confirmed) {
    static final Sendings NONE = new Sendings(List.of(), null, 0, true);

    Sendings {
        days = List.copyOf(days);
    }

    MonthState month(YearMonth month) {
        if (days.stream().anyMatch(day -> YearMonth.from(day).isAfter(month))) {
            return MonthState.WHOLE;
        }
        return days.stream().anyMatch(day -> YearMonth.from(day).equals(month)) ? MonthState.PART : MonthState.NONE;
    }

    static LocalDate day(String instant, ZoneId zone) {
        return LocalDate.ofInstant(Instant.parse(instant), zone);
    }
}
