package org.sanad.text;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** How a language writes numbers, money and dates. Western digits everywhere, no marks of direction. */
public final class Formats {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy", Locale.ROOT);
    private static final char NO_BREAK_SPACE = '\u00A0';

    private final Lang lang;
    private final DecimalFormatSymbols symbols;

    public Formats(Lang lang) {
        this.lang = lang;
        this.symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator(lang == Lang.EN ? ',' : NO_BREAK_SPACE);
        symbols.setDecimalSeparator(lang == Lang.EN ? '.' : ',');
    }

    /** {@code 1 122 328}. */
    public String count(long value) {
        return new DecimalFormat("#,##0", symbols).format(value);
    }

    /** An amount without its unit: two decimals, or none when it is whole. */
    public String amount(long centimes) {
        var pattern = centimes % 100 == 0 ? "#,##0" : "#,##0.00";
        return new DecimalFormat(pattern, symbols).format(BigDecimal.valueOf(centimes, 2));
    }

    /** An amount as a field shows it, so that {@link Amounts} reads it back: {@code 1,200} alone has two readings. */
    public String typed(long centimes) {
        var pattern = centimes % 100 == 0 && lang != Lang.EN ? "#,##0" : "#,##0.00";
        return new DecimalFormat(pattern, symbols).format(BigDecimal.valueOf(centimes, 2));
    }

    /** An amount with its unit: {@code 1 122 328 DH}. */
    public String money(long centimes) {
        return amount(centimes) + NO_BREAK_SPACE + unit();
    }

    public String unit() {
        return switch (lang) {
            case AR -> "درهم";
            case FR -> "DH";
            case EN -> "MAD";
        };
    }

    /** A share of 1, in percent: {@code 18,23 %}. */
    public String percent(double share) {
        return new DecimalFormat("#,##0.##", symbols).format(share * 100) + NO_BREAK_SPACE + "%";
    }

    /** A share among others, in tenths of a percent: {@code 18,2 %}, {@code 3,0 %}, so that they stand in line. */
    public String share(long tenths) {
        return tenths(tenths) + NO_BREAK_SPACE + "%";
    }

    /** A number of tenths, with one decimal: {@code 1,2}. */
    public String tenths(long value) {
        return new DecimalFormat("#,##0.0", symbols).format(BigDecimal.valueOf(value, 1));
    }

    /** {@code dd/MM/yyyy}; empty for null. */
    public String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** {@code 14:05}, in every language. */
    public static String time(TemporalAccessor at) {
        return TIME.format(at);
    }

    /** {@code 02/03/2026 14:05}, in every language. */
    public static String moment(TemporalAccessor at) {
        return MOMENT.format(at);
    }

    /** {@code 03/2026}, in every language. */
    public static String month(YearMonth month) {
        return MONTH.format(month);
    }
}
