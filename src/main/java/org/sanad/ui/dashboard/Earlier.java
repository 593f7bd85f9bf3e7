package org.sanad.ui.dashboard;

import java.time.LocalDate;
import org.sanad.ui.kit.Choice;

/**
 * The same period a year before. A period that is not over is compared with as many days of the year before, and what is
 * counted from the beginning until today with what it was a year ago.
 */
record Earlier(Choice choice, LocalDate from, LocalDate to) {
    static Earlier of(Choice choice, LocalDate today) {
        var year = choice.year();
        var from = later(choice.from(), year == null ? null : LocalDate.of(year, 1, 1));
        var end = year == null || year >= today.getYear() ? today : LocalDate.of(year, 12, 31);
        var to = choice.to() == null || choice.to().isAfter(end) ? end : choice.to();
        var first = from == null ? null : from.minusYears(1);
        var last = to.minusYears(1);
        // the last day of February stands for the end of the month
        if (to.plusDays(1).getDayOfMonth() == 1) {
            last = last.withDayOfMonth(last.lengthOfMonth());
        }
        return new Earlier(choice.period(first, last).year(year == null ? null : year - 1), first, last);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one == null ? other : other == null || one.isAfter(other) ? one : other;
    }
}
