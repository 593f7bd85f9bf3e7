package org.sanad.core.dossier;

import org.jooq.DSLContext;
import org.sanad.core.office.OfficeStore;

/** The periods in force in a register. */
public final class PeriodStore {
    private static final String VISITS = "period.months_between_visits";
    private static final String ARCHIVE = "period.years_in_archive";

    private final OfficeStore settings = new OfficeStore();

    /** What headquarters set; what is shipped where it set nothing. */
    public Periods of(DSLContext sql) {
        return new Periods(
                count(sql, VISITS, Periods.PROPOSED.monthsBetweenVisits()),
                count(sql, ARCHIVE, Periods.PROPOSED.yearsInArchive()));
    }

    private int count(DSLContext sql, String name, int proposed) {
        return settings.setting(sql, name).map(Integer::valueOf).orElse(proposed);
    }

    public void write(DSLContext sql, Periods periods) {
        settings.set(sql, VISITS, String.valueOf(periods.monthsBetweenVisits()));
        settings.set(sql, ARCHIVE, String.valueOf(periods.yearsInArchive()));
    }
}
