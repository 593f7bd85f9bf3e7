package org.sanad.core.today;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.sanad.core.dossier.LifeRules;

/** From which day on something waits. */
public final class TodayRules {
    private TodayRules() {}

    /** Days that are left to decide on a dossier filed on a day; negative where the time has run out. */
    public static long daysToDecide(LocalDate filedOn, LocalDate today) {
        return ChronoUnit.DAYS.between(today, LifeRules.decideBy(filedOn));
    }

    /** Dossiers filed on this day or before are told of. */
    static LocalDate filedUntil(LocalDate today) {
        return today.minusDays(LifeRules.DAYS_TO_DECIDE - LifeRules.DAYS_AHEAD);
    }

    /** Dossiers deferred on this day or before may be taken up again where no year was named: a deferral is to another year. */
    static LocalDate deferredUntil(LocalDate today) {
        return today.withDayOfYear(1).minusDays(1);
    }
}
