package org.sanad.text;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people type them and as spreadsheets hold them. The day comes before the month. */
public final class Days {
    private static final String HOUR = "(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?Z?)?";
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})" + HOUR);
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4}|\\d{2})" + HOUR);
    private static final Pattern WORDS = Pattern.compile("(\\d{1,2})(?:er)? ?([^\\d ]+) ?(\\d{4})");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final BigDecimal LARGEST_SERIAL = BigDecimal.valueOf(73_050); // 31/12/2099
    private static final int EARLIEST = 1800;
    private static final int LATEST = 2199;
    private static final Map<String, Integer> MONTHS = months();

    private Days() {}

    /**
     * The day of {@code 24/08/2021}, {@code 24-8-2021}, {@code 2021-08-24}, {@code 24 غشت 2021}, {@code 24 août 2021}.
     *
     * @throws ProblemException {@code day.unreadable}; {@code day.impossible} for 31/02/2021, and for
     *     years before 1800 or after 2199
     */
    public static LocalDate parse(String typed) {
        var text = western(typed).strip().replaceAll("[\\s\\u00A0\\u202F]+", " ");
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(number(iso, 1), number(iso, 2), number(iso, 3), typed);
        }
        var numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return day(year(numbers.group(3)), number(numbers, 2), number(numbers, 1), typed);
        }
        var words = WORDS.matcher(text);
        if (words.matches()) {
            var month = MONTHS.get(Fold.of(words.group(2)));
            if (month != null) {
                return day(number(words, 3), month, number(words, 1), typed);
            }
        }
        throw new ProblemException(Problem.of("day.unreadable", typed));
    }

    /**
     * The day of a spreadsheet's serial number (1900 system), from 1/1/1901 on; a time of day is dropped.
     *
     * @throws ProblemException {@code day.unreadable}
     */
    public static LocalDate ofSerial(BigDecimal serial) {
        if (serial.compareTo(BigDecimal.valueOf(367)) < 0 || serial.compareTo(LARGEST_SERIAL) > 0) {
            throw new ProblemException(Problem.of("day.unreadable", serial.toPlainString()));
        }
        return SERIAL_ZERO.plusDays(serial.longValue());
    }

    private static LocalDate day(int year, int month, int day, String typed) {
        try {
            var date = LocalDate.of(year, month, day);
            if (year >= EARLIEST && year <= LATEST) {
                return date;
            }
        } catch (DateTimeException _) {
            // refused below
        }
        throw new ProblemException(Problem.of("day.impossible", typed));
    }

    /** Two digits are of this century up to 50, of the last one above. */
    private static int year(String digits) {
        var year = Integer.parseInt(digits);
        return digits.length() == 4 ? year : year <= 50 ? 2000 + year : 1900 + year;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static String western(String typed) {
        var text = new StringBuilder();
        typed.codePoints()
                .filter(sign -> Character.getType(sign) != Character.FORMAT)
                .forEach(
                        sign -> text.appendCodePoint(Character.isDigit(sign) ? '0' + Character.digit(sign, 10) : sign));
        return text.toString();
    }

    private static Map<String, Integer> months() {
        var names = new String[][] {
            {"يناير", "janvier", "janv", "january", "jan"},
            {"فبراير", "fevrier", "fevr", "february", "feb"},
            {"مارس", "mars", "march"},
            {"أبريل", "avril", "avr", "april", "apr"},
            {"ماي", "مايو", "mai", "may"},
            {"يونيو", "juin", "june"},
            {"يوليوز", "يوليو", "juillet", "juil", "july"},
            {"غشت", "أغسطس", "aout", "august", "aug"},
            {"شتنبر", "سبتمبر", "septembre", "sept", "september"},
            {"أكتوبر", "octobre", "oct", "october"},
            {"نونبر", "نوفمبر", "novembre", "nov", "november"},
            {"دجنبر", "ديسمبر", "decembre", "dec", "december"},
        };
        var months = new HashMap<String, Integer>();
        for (var month = 1; month <= 12; month++) {
            for (var name : names[month - 1]) {
                months.put(Fold.of(name), month);
            }
        }
        return Map.copyOf(months);
    }
}
