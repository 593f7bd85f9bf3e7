package org.sanad.core.statement;

import java.util.List;
import org.sanad.core.facts.Totals;

/**
 * The figures of a statement. Amounts are centimes.
 *
 * @param office code of the office; all under it are counted
 * @param from ISO date of the first day, and {@code to} of the last
 * @param before the same of the year before
 * @param years what each year of the register amounts to, in order
 * @param openings what was done before the register, by year, in order
 */
public record Snapshot(
        int format,
        String office,
        int year,
        String from,
        String to,
        Totals now,
        Totals before,
        List<Part> programmes,
        List<Part> kinds,
        List<Part> sectors,
        List<Part> provinces,
        List<Part> years,
        List<Opening> openings) {
    /** Newer programs read older snapshots; an older one refuses a newer. */
    public static final int FORMAT = 1;

    public Snapshot {
        programmes = List.copyOf(programmes);
        kinds = List.copyOf(kinds);
        sectors = List.copyOf(sectors);
        provinces = List.copyOf(provinces);
        years = List.copyOf(years);
        openings = List.copyOf(openings);
    }

    /** @param code of the value; empty where dossiers do not say */
    public record Part(String code, Totals totals) {}

    /** What opening balances say of a year. */
    public record Opening(int year, int dossiers, long awarded, long paid, long inKind, int jobs, int familyJobs) {}
}
