package org.sanad.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * Amounts as people type them. What could be read in two ways is asked about and never guessed: {@code 1.200} is 1,200
 * in Morocco and 1.2 in English.
 */
public final class Amounts {
    /** The largest amount, in centimes: whole numbers up to here are exact in every JSON reader. */
    public static final long LARGEST = 9_000_000_000_000_000L;

    private static final Pattern UNIT = Pattern.compile("(?i)\\s*(dhs?|mad|dirhams?|درهم|د\\.م\\.?)\\s*$");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u202F\\u2009\\u2007]+");
    private static final Pattern AMBIGUOUS = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}( \\d{3})+|\\d+");

    private Amounts() {}

    /**
     * The centimes of a typed amount in dirhams: {@code 7854330}, {@code 7 854 330,00}, {@code 7.854.330},
     * {@code 7,854,330.00}, with or without the unit, in western or Arabic-Indic digits.
     *
     * @throws ProblemException {@code amount.ambiguous}, {@code amount.words}, {@code amount.negative},
     *     {@code amount.unreadable}, {@code amount.too_large}
     */
    public static long parse(String typed) {
        return parse(typed, null);
    }

    /**
     * The same where it is known which mark groups thousands; what does not stand in doubt is read as ever.
     *
     * @param groups null where it is not known
     * @throws ProblemException as {@link #parse(String)}; {@code amount.ambiguous} only for null
     */
    public static long parse(String typed, Groups groups) {
        var text = bare(typed);
        if (text.startsWith("-") || text.startsWith("−") || text.startsWith("(")) {
            throw problem("amount.negative", typed);
        }
        if (text.codePoints().anyMatch(Character::isLetter)) {
            throw problem("amount.words", typed);
        }
        if (AMBIGUOUS.matcher(text).matches() && groups != null) {
            return centimes(groups.read(text), typed);
        }
        return centimes(number(text, typed), typed);
    }

    /** Whether {@link #parse(String)} would ask. */
    public static boolean ambiguous(String typed) {
        return AMBIGUOUS.matcher(bare(typed)).matches();
    }

    /** Which mark groups thousands by what an amount shows beyond doubt; null where it does not show it. */
    public static Groups shown(String typed) {
        var text = bare(typed);
        if (!text.matches("[\\d., ]*[.,][\\d., ]*") || AMBIGUOUS.matcher(text).matches()) {
            return null;
        }
        try {
            number(text, typed);
        } catch (ProblemException _) {
            return null;
        }
        var last = text.charAt(Math.max(text.lastIndexOf('.'), text.lastIndexOf(',')));
        var grouping = text.indexOf(last) != text.lastIndexOf(last);
        return grouping == (last == '.') ? Groups.DOT : Groups.COMMA;
    }

    private static String bare(String typed) {
        var text = UNIT.matcher(western(typed).strip()).replaceFirst("");
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** The mark that groups thousands; the other one parts the decimals. */
    public enum Groups {
        DOT('.'),
        COMMA(',');

        private final char mark;

        Groups(char mark) {
            this.mark = mark;
        }

        private BigDecimal read(String text) {
            return new BigDecimal(
                    text.indexOf(mark) >= 0 ? text.replace(String.valueOf(mark), "") : text.replace(',', '.'));
        }
    }

    /**
     * The centimes of a number from a spreadsheet's cell, whose last digits may be binary dust: rounded half up.
     *
     * @throws ProblemException {@code amount.negative}, {@code amount.too_large}
     */
    public static long of(BigDecimal dirhams) {
        return centimes(dirhams, dirhams.toPlainString());
    }

    private static long centimes(BigDecimal dirhams, String typed) {
        var centimes = dirhams.setScale(2, RoundingMode.HALF_UP).unscaledValue();
        if (centimes.signum() < 0) {
            throw problem("amount.negative", typed);
        }
        if (centimes.bitLength() > 63 || centimes.longValue() > LARGEST) {
            throw problem("amount.too_large", typed);
        }
        return centimes.longValue();
    }

    private static BigDecimal number(String text, String typed) {
        var dot = text.lastIndexOf('.');
        var comma = text.lastIndexOf(',');
        if (dot < 0 && comma < 0) {
            return whole(text, typed);
        }
        if (dot >= 0 && comma >= 0) {
            return dot > comma ? split(text, '.', ',', typed) : split(text, ',', '.', typed);
        }
        var mark = dot >= 0 ? '.' : ',';
        if (text.indexOf(mark) != text.lastIndexOf(mark)) {
            return whole(text.replace(mark, ' '), typed);
        }
        if (AMBIGUOUS.matcher(text).matches()) {
            throw problem("amount.ambiguous", typed);
        }
        return split(text, mark, '\0', typed);
    }

    /** A number with a decimal mark, and groups by blanks or by the other mark. */
    private static BigDecimal split(String text, char decimal, char group, String typed) {
        var at = text.lastIndexOf(decimal);
        var fraction = text.substring(at + 1);
        if (!fraction.matches("\\d{1,2}")) {
            throw problem("amount.unreadable", typed);
        }
        var before = text.substring(0, at);
        var whole = whole(group == '\0' ? before : before.replace(group, ' '), typed);
        return whole.add(new BigDecimal("0." + fraction));
    }

    private static BigDecimal whole(String text, String typed) {
        if (!GROUPED.matcher(text).matches()) {
            throw problem("amount.unreadable", typed);
        }
        return new BigDecimal(text.replace(" ", ""));
    }

    /** Western digits and marks for Arabic ones. */
    private static String western(String typed) {
        var text = new StringBuilder();
        typed.codePoints().forEach(sign -> {
            switch (sign) {
                case '٫' -> text.append(',');
                case '٬' -> text.append(' ');
                default -> {
                    if (Character.isDigit(sign)) {
                        text.append(Character.digit(sign, 10));
                    } else if (Character.getType(sign) != Character.FORMAT) {
                        text.appendCodePoint(sign);
                    }
                }
            }
        });
        return text.toString();
    }

    private static ProblemException problem(String key, String typed) {
        return new ProblemException(Problem.of(key, typed));
    }
}
