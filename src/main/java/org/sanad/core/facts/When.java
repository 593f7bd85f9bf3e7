package org.sanad.core.facts;

/**
 * Which events of a dossier count: by their day, year and programme. Days are epoch days.
 *
 * @param first first day of the period within the year asked for, {@code last} its last
 * @param from first day of the period, {@code to} its last
 * @param year of a budget; {@link #ANY} for all
 * @param programme number of the codebook; {@link #ANY} for all
 */
record When(int first, int last, int from, int to, int year, int programme) {
    static final int ANY = Integer.MIN_VALUE;

    static When of(Filter filter, Codebook book) {
        var from = filter.from() == null ? Events.NO_DAY + 1 : Events.day(filter.from());
        var to = filter.to() == null ? Integer.MAX_VALUE : Events.day(filter.to());
        var programme =
                filter.programme() == null ? ANY : book.of(Dimension.PROGRAMME).find(filter.programme());
        if (filter.year() == null) {
            return new When(from, to, from, to, ANY, programme);
        }
        var first = Math.max(from, Events.firstDay(filter.year()));
        var last = Math.min(to, Events.firstDay(filter.year() + 1) - 1);
        return new When(first, last, from, to, filter.year(), programme);
    }

    /** Whether another is the same from the first day of a later year on. */
    boolean sinceNewYear(When later) {
        return year == ANY
                && later.year == ANY
                && later.from > from
                && later.to == to
                && later.programme == programme
                && later.from == Events.firstDay(Events.yearOf(later.from));
    }

    /** Whether an event of a day counts. */
    boolean covers(int day) {
        return day >= first && day <= last;
    }

    /** All bits where an event of a day counts, else none: told without a branch, which is as often guessed wrong. */
    long mask(int day) {
        return ~(((long) day - first | (long) last - day) >> 63);
    }

    /** The same for one that belongs to the year of its budget. */
    long periodMask(int day) {
        return ~(((long) day - from | (long) to - day) >> 63);
    }

    /** Whether one that belongs to a given year counts. */
    boolean covers(int day, int ofYear) {
        return day >= from && day <= to && (year == ANY || year == ofYear);
    }

    /** Whether all that is in a row counts. */
    boolean holds(Summary summary, int row) {
        return summary.first[row] >= first
                && summary.last[row] <= last
                && (year == ANY || summary.awardYear[row] == year || summary.awardYear[row] == 0)
                && (programme == ANY || summary.programme[row] == programme);
    }

    boolean yearIs(int ofYear) {
        return year == ANY || year == ofYear;
    }

    boolean programmeIs(int number) {
        return programme == ANY || programme == number;
    }

    /** Whether a dossier has an award of the programme that is asked for. */
    boolean hasProgramme(Events awards, int row) {
        if (programme == ANY) {
            return true;
        }
        for (var at = awards.start()[row]; at < awards.start()[row + 1]; at++) {
            if (awards.programme()[at] == programme) {
                return true;
            }
        }
        return false;
    }
}
