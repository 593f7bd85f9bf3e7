package org.sanad.core.backup;

import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Which backups stay: the newest of each of the last days, weeks and months. */
public final class Retention {
    static final int DAYS = 7;
    static final int WEEKS = 5;
    static final int MONTHS = 12;

    private Retention() {}

    /** @param made days on which there is a backup */
    public static Set<LocalDate> kept(Collection<LocalDate> made) {
        var newestFirst = new TreeSet<>(made).descendingSet();
        var kept = new HashSet<LocalDate>();
        kept.addAll(newestOfEach(newestFirst, DAYS, day -> day));
        kept.addAll(newestOfEach(newestFirst, WEEKS, Retention::week));
        kept.addAll(newestOfEach(newestFirst, MONTHS, day -> day.withDayOfMonth(1)));
        return kept;
    }

    private static LocalDate week(LocalDate day) {
        return day.with(WeekFields.ISO.dayOfWeek(), 1);
    }

    private static Set<LocalDate> newestOfEach(
            Collection<LocalDate> newestFirst, int many, Function<LocalDate, LocalDate> period) {
        var periods = new HashSet<LocalDate>();
        var kept = new HashSet<LocalDate>();
        for (var day : newestFirst) {
            if (periods.size() < many && periods.add(period.apply(day))) {
                kept.add(day);
            }
        }
        return kept;
    }
}
