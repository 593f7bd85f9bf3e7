package org.sanad.core.overview;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sanad.core.office.Office;

/** What is said of an office. */
final class OverviewRules {
    /** A month, and the way of a stick. */
    static final int LATE_AFTER_DAYS = 40;

    private static final int MONTHS = 6;

    private OverviewRules() {}

    static OfficeState state(Office office, Sendings sent, boolean waits, LocalDate today) {
        if (office.closed(today)) {
            return OfficeState.CLOSED;
        }
        if (sent.days().isEmpty()) {
            return OfficeState.NEVER;
        }
        if (sent.days().getLast().plusDays(LATE_AFTER_DAYS).isBefore(today)) {
            return OfficeState.LATE;
        }
        if (!sent.confirmed()) {
            return OfficeState.UNCONFIRMED;
        }
        return waits || sent.missing() > 0 ? OfficeState.WAITING : OfficeState.FINE;
    }

    /** The months before this one, and this one. */
    static SortedMap<YearMonth, MonthState> months(Sendings sent, LocalDate today) {
        var months = new TreeMap<YearMonth, MonthState>();
        for (var back = 0; back < MONTHS; back++) {
            var month = YearMonth.from(today).minusMonths(back);
            months.put(month, sent.month(month));
        }
        return months;
    }
}
