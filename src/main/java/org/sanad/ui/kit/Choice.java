package org.sanad.ui.kit;

import java.time.LocalDate;

/** Which dossiers are meant. Null says: any. Codes are those of the domain. */
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
        LocalDate to) {
    public static final Choice ALL = new Choice(null, null, null, null, null, null, null, null, null, null, null);

    public Choice text(String other) {
        return new Choice(other, state, kind, sector, programme, year, office, region, province, from, to);
    }

    public Choice state(String other) {
        return new Choice(text, other, kind, sector, programme, year, office, region, province, from, to);
    }

    public Choice kind(String other) {
        return new Choice(text, state, other, sector, programme, year, office, region, province, from, to);
    }

    public Choice sector(String other) {
        return new Choice(text, state, kind, other, programme, year, office, region, province, from, to);
    }

    public Choice programme(String other) {
        return new Choice(text, state, kind, sector, other, year, office, region, province, from, to);
    }

    public Choice year(Integer other) {
        return new Choice(text, state, kind, sector, programme, other, office, region, province, from, to);
    }

    public Choice office(String other) {
        return new Choice(text, state, kind, sector, programme, year, other, region, province, from, to);
    }

    public Choice region(String other) {
        return new Choice(text, state, kind, sector, programme, year, office, other, province, from, to);
    }

    public Choice province(String other) {
        return new Choice(text, state, kind, sector, programme, year, office, region, other, from, to);
    }

    public Choice period(LocalDate first, LocalDate last) {
        return new Choice(text, state, kind, sector, programme, year, office, region, province, first, last);
    }
}
