package org.sanad.ui.kit;

import java.time.LocalDate;

/**
 * Which dossiers are meant. Null says: any. Codes are those of the domain.
 *
 * @param from first day of the period in which what is measured took place; {@code to} the last
 * @param measure which figure's dossiers: {@code settled}, {@code paid} …; null for those filed
 * @param due code of what is late or soon due
 */
public record Choice(
        String text,
        String state,
        String kind,
        String sector,
        String programme,
        Integer year,
        String office,
        String region,
        String province,
        LocalDate from,
        LocalDate to,
        String measure,
        String due) {
    public static final Choice ALL =
            new Choice(null, null, null, null, null, null, null, null, null, null, null, null, null);

    public Choice text(String other) {
        return new Choice(
                other, state, kind, sector, programme, year, office, region, province, from, to, measure, due);
    }

    public Choice state(String other) {
        return new Choice(text, other, kind, sector, programme, year, office, region, province, from, to, measure, due);
    }

    public Choice kind(String other) {
        return new Choice(
                text, state, other, sector, programme, year, office, region, province, from, to, measure, due);
    }

    public Choice sector(String other) {
        return new Choice(text, state, kind, other, programme, year, office, region, province, from, to, measure, due);
    }

    public Choice programme(String other) {
        return new Choice(text, state, kind, sector, other, year, office, region, province, from, to, measure, due);
    }

    public Choice year(Integer other) {
        return new Choice(
                text, state, kind, sector, programme, other, office, region, province, from, to, measure, due);
    }

    public Choice office(String other) {
        return new Choice(text, state, kind, sector, programme, year, other, region, province, from, to, measure, due);
    }

    public Choice region(String other) {
        return new Choice(text, state, kind, sector, programme, year, office, other, province, from, to, measure, due);
    }

    public Choice province(String other) {
        return new Choice(text, state, kind, sector, programme, year, office, region, other, from, to, measure, due);
    }

    public Choice period(LocalDate first, LocalDate last) {
        return new Choice(
                text, state, kind, sector, programme, year, office, region, province, first, last, measure, due);
    }

    public Choice measure(String other) {
        return new Choice(text, state, kind, sector, programme, year, office, region, province, from, to, other, due);
    }

    /** Those whose decision is {@code late}, {@code soon} due, or the visit {@code unvisited} for too long. */
    public Choice due(String other) {
        return new Choice(
                text, state, kind, sector, programme, year, office, region, province, from, to, measure, other);
    }

    /** The year that is chosen, by itself or as a period of exactly that year; null for any or for other periods. */
    public Integer wholeYear() {
        var whole = from != null
                && from.getDayOfYear() == 1
                && from.plusYears(1).minusDays(1).equals(to);
        return year == null && whole ? Integer.valueOf(from.getYear()) : year;
    }
}
