package org.sanad.core.today;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.sanad.core.dossier.LifeRules;
import org.sanad.core.dossier.VisitRules;

/** From which day on something waits. */
public final class TodayRules {
    /** Days before the end of the 60 from which a decision is told of: time enough to call a committee. */
    public static final int DAYS_AHEAD = 15;

    private TodayRules() {}

    /** Days that are left to decide on a dossier filed on a day; negative where the time has run out. */
    public static long daysToDecide(LocalDate filedOn, LocalDate today) {
        return ChronoUnit.DAYS.between(today, LifeRules.decideBy(filedOn));
    }

    /** Dossiers filed on this day or before are told of. */
    static LocalDate filedUntil(LocalDate today) {
        return today.minusDays(LifeRules.DAYS_TO_DECIDE - DAYS_AHEAD);
    }

    /** Dossiers last seen on this day or before wait for a visit: the last day that {@link VisitRules} calls overdue. */
    static LocalDate seenUntil(LocalDate today) {
        var day = today.minusMonths(VisitRules.MONTHS_BETWEEN);
        while (!day.plusMonths(VisitRules.MONTHS_BETWEEN).isBefore(today)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** Dossiers deferred on this day or before may be taken up again: a deferral is to another year. */
    static LocalDate deferredUntil(LocalDate today) {
        return today.withDayOfYear(1).minusDays(1);
    }
}
