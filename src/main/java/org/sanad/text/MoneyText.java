package org.sanad.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * Reads an amount as people write it, in any of the three languages; never guesses.
 *
 * <p>Groups of thousands are set apart by blanks (also U+00A0 and U+202F), points, commas or apostrophes, decimals by a
 * point or a comma; digits may be Arabic-Indic; the unit may stand beside it. What has two readings, such as
 * {@code 1.200}, is refused with both (field rules of the domain).
 */
public final class MoneyText {
    private static final BigDecimal LIMIT = new BigDecimal("1000000000000");
    private static final BigDecimal NOISE = new BigDecimal("0.00001");
    private static final Pattern UNIT = Pattern.compile(
            "(?iu)^(?:dhs?|mad|dirhams?|د\\.م\\.?|درهما?)(?![a-z])|(?:dhs?|mad|dirhams?|د\\.م\\.?|درهما?|دراهم)\\.?$");
    private static final Pattern WORDS = Pattern.compile(
            "(?iu)[0-9]\\s*[km]\\b|mill|milliard|billion|thousand|مليون|ملايين|مليار|ألف|الف|آلاف|centime|سنتيم");
    private static final Pattern NEGATIVE = Pattern.compile("^[-−–].*|.*[-−–]$|^\\(.*\\)$");
    private static final Pattern PLAIN = Pattern.compile("[0-9]+");
    private static final Pattern AMBIGUOUS = Pattern.compile("([1-9][0-9]{0,2})[.,]([0-9]{3})");
    private static final Pattern ONE_MARK = Pattern.compile("([0-9]*)[.,]([0-9]+)");
    private static final Pattern BLANK_GROUPS = Pattern.compile("([1-9][0-9]{0,2}(?:[ '][0-9]{3})+)(?:[.,]([0-9]+))?");
    private static final Pattern POINT_GROUPS = Pattern.compile("([1-9][0-9]{0,2}(?:\\.[0-9]{3})+)(?:,([0-9]+))?");
    private static final Pattern COMMA_GROUPS = Pattern.compile("([1-9][0-9]{0,2}(?:,[0-9]{3})+)(?:\\.([0-9]+))?");

    private MoneyText() {}

    /**
     * The amount in centimes, 0 or more.
     *
     * @throws ProblemException {@code money.ambiguous}, {@code money.negative}, {@code money.words},
     *     {@code money.too_fine}, {@code money.too_large}, or {@code money.malformed} for anything else, nothing included
     */
    public static long parse(String typed) {
        var text = plain(typed);
        if (WORDS.matcher(text).find()) {
            throw refused("money.words", typed);
        }
        var number = UNIT.matcher(text).replaceAll("").strip();
        if (NEGATIVE.matcher(number).matches()) {
            throw refused("money.negative", typed);
        }
        return exact(decimal(number, typed), typed);
    }

    /** The amount of a numeric cell in centimes: rounded half up, because the cell holds a binary fraction.
     *
     * @throws ProblemException {@code money.negative} or {@code money.too_large} */
    public static long of(BigDecimal cell) {
        if (cell.signum() < 0) {
            throw refused("money.negative", cell.toPlainString());
        }
        return centimes(cell, cell.toPlainString());
    }

    private static String plain(String typed) {
        var western = new StringBuilder();
        (typed == null ? "" : typed).codePoints().forEach(letter -> western.append(one(letter)));
        return western.toString().strip();
    }

    private static String one(int letter) {
        if (Character.isDigit(letter)) {
            return String.valueOf(Character.digit(letter, 10));
        }
        return switch (letter) {
            case '\u00A0', '\u202F', '\u2009', '\u2007', '\t' -> " ";
            case '\u066B' -> ",";
            case '\u066C', '’' -> "'";
            case '\u200E', '\u200F', '\u061C' -> "";
            default -> Character.toString(letter);
        };
    }

    private static BigDecimal decimal(String number, String typed) {
        var doubtful = AMBIGUOUS.matcher(number);
        if (doubtful.matches()) {
            var whole = centimes(new BigDecimal(doubtful.group(1) + doubtful.group(2)), typed);
            var parts = centimes(new BigDecimal(doubtful.group(1) + "." + doubtful.group(2)), typed);
            throw new ProblemException(
                    Problem.of("money.ambiguous", typed.strip(), new Money(whole), new Money(parts)));
        }
        if (PLAIN.matcher(number).matches()) {
            return new BigDecimal(number);
        }
        for (var form : new Pattern[] {BLANK_GROUPS, POINT_GROUPS, COMMA_GROUPS, ONE_MARK}) {
            var match = form.matcher(number);
            if (match.matches()) {
                var whole = match.group(1).replaceAll("[^0-9]", "");
                return new BigDecimal(
                        (whole.isEmpty() ? "0" : whole) + (match.group(2) == null ? "" : "." + match.group(2)));
            }
        }
        throw refused("money.malformed", typed);
    }

    /** A third decimal is refused, unless it is only the dust of a binary fraction. */
    private static long exact(BigDecimal amount, String typed) {
        var rounded = amount.setScale(2, RoundingMode.HALF_UP);
        if (amount.subtract(rounded).abs().compareTo(NOISE) > 0) {
            throw refused("money.too_fine", typed);
        }
        return centimes(amount, typed);
    }

    private static long centimes(BigDecimal amount, String typed) {
        if (amount.compareTo(LIMIT) >= 0) {
            throw refused("money.too_large", typed);
        }
        return amount.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    private static ProblemException refused(String key, String typed) {
        return new ProblemException(Problem.of(key, typed == null ? "" : typed.strip()));
    }
}
