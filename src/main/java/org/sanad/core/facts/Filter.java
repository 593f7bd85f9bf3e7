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
}
