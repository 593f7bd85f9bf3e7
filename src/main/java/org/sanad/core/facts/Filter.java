package org.sanad.core.facts;

import java.time.LocalDate;
import java.util.Set;

/**
 * Which dossiers and events count. Null says: any.
 *
 * @param from first day of the period, and {@code to} its last
 * @param offices codes of an office and all under it
 * @param text folded; every word of it must be found in number, titles, names or CNIE
 */
public record Filter(
        LocalDate from,
        LocalDate to,
        Set<String> offices,
        String programme,
        String kind,
        String state,
        String sector,
        String region,
        String province,
        String gender,
        Integer year,
        String text) {
    public static final Filter ALL = new Filter(null, null, null, null, null, null, null, null, null, null, null, null);

    public Filter period(LocalDate first, LocalDate last) {
        return new Filter(first, last, offices, programme, kind, state, sector, region, province, gender, year, text);
    }

    public Filter offices(Set<String> codes) {
        return new Filter(from, to, codes, programme, kind, state, sector, region, province, gender, year, text);
    }

    boolean covers(LocalDate day) {
        return day != null && (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    boolean covers(LocalDate day, int eventYear) {
        return covers(day) && (year == null || year == eventYear);
    }

    boolean programmeIs(String code) {
        return programme == null || programme.equals(code);
    }

    /** Whether a dossier is of the kind that is asked for; the period is a matter of its events. */
    boolean takes(Fact fact) {
        return is(kind, fact.kind())
                && is(state, fact.state())
                && is(sector, fact.sector())
                && is(region, fact.region())
                && is(province, fact.province())
                && is(gender, fact.gender())
                && (offices == null || offices.contains(fact.office()))
                && (programme == null || fact.awards().stream().anyMatch(given -> programme.equals(given.programme())))
                && says(fact);
    }

    private boolean says(Fact fact) {
        if (text == null) {
            return true;
        }
        for (var word : text.split(" ")) {
            if (!fact.searched().contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean is(String wanted, String value) {
        return wanted == null || wanted.equals(value);
    }
}
