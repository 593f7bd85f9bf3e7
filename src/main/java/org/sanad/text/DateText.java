package org.sanad.text;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads a date as people write it: {@code 24/08/2021}, {@code 24-8-2021}, {@code 2021-08-24}, {@code 24 août 2021},
 * {@code 24 غشت 2021}. The day comes first where the year does not. Years have four digits.
 */
public final class DateText {
    private static final Pattern DAY_FIRST =
            Pattern.compile("([0-9]{1,2})\\s*[-/.]\\s*([0-9]{1,2})\\s*[-/.]\\s*([0-9]{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})");
    private static final Pattern SHORT_YEAR = Pattern.compile("[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{2}");
    private static final Pattern NAMED = Pattern.compile("([0-9]{1,2})(?:\\s?er)?\\s(\\p{L}+)\\s([0-9]{4})");
    private static final Pattern HOUR = Pattern.compile("(?<=[0-9])[ T][0-9]{1,2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?Z?$");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final int FALSE_LEAP_DAY = 60;
    private static final int LAST_SERIAL = 109_575; // 31/12/2199
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2199;

    private DateText() {}

    /** @throws ProblemException {@code date.impossible}, {@code date.year_short} or {@code date.malformed} */
    public static LocalDate parse(String typed) {
        var text = HOUR.matcher(plain(typed)).replaceFirst("");
        var yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return day(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3), typed);
        }
        var dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return day(number(dayFirst, 3), number(dayFirst, 2), number(dayFirst, 1), typed);
        }
        var named = NAMED.matcher(Fold.of(text));
        if (named.matches()) {
            var month = MonthNames.month(named.group(2)).orElseThrow(() -> refused("date.malformed", typed));
            return day(number(named, 3), month, number(named, 1), typed);
        }
        throw refused(SHORT_YEAR.matcher(text).matches() ? "date.year_short" : "date.malformed", typed);
    }

    /** The year, where nothing but a year from 1800 to 2199 was typed. */
    public static Optional<Integer> year(String typed) {
        var text = plain(typed);
        return YEAR.matcher(text).matches() && likely(Integer.parseInt(text))
                ? Optional.of(Integer.parseInt(text))
                : Optional.empty();
    }

    /**
     * The day of a serial number of Excel's 1900 system; the hour is dropped. 60 is a day that never was.
     *
     * @throws ProblemException {@code date.malformed}
     */
    public static LocalDate ofSerial(BigDecimal serial) {
        var days = serial.longValue();
        if (days < 1 || days == FALSE_LEAP_DAY || days > LAST_SERIAL) {
            throw refused("date.malformed", serial.toPlainString());
        }
        return SERIAL_ZERO.plusDays(days < FALSE_LEAP_DAY ? days + 1 : days);
    }

    private static String plain(String typed) {
        var western = new StringBuilder();
        (typed == null ? "" : typed)
                .codePoints()
                .filter(letter -> letter != '\u200E' && letter != '\u200F' && letter != '\u061C')
                .forEach(letter -> western.appendCodePoint(
                        Character.isDigit(letter) ? '0' + Character.digit(letter, 10) : letter));
        return western.toString().replaceAll("[\\s\u00A0\u202F]+", " ").strip();
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static LocalDate day(int year, int month, int day, String typed) {
        try {
            var date = LocalDate.of(year, month, day);
            if (likely(year)) {
                return date;
            }
        } catch (DateTimeException _) {
            // said below
        }
        throw refused("date.impossible", typed);
    }

    private static boolean likely(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static ProblemException refused(String key, String typed) {
        return new ProblemException(Problem.of(key, typed == null ? "" : typed.strip()));
    }
}
