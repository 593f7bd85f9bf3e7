package org.sanad.core.dossier;

import java.util.Locale;
import org.sanad.core.Tidy;
import org.sanad.core.history.Change;

/**
 * The readable number of a dossier: {@code OFFICE-YEAR-NNNNN-C}, such as {@code P10.521-2026-00017-K}.
 *
 * <p>C is the check character of ISO 7064 MOD 37,36 over the letters and digits before it: it finds every single wrong
 * character and nearly every two that changed places. Given offline: the office's code keeps it apart from others.
 */
public final class DossierNumber {
    private static final String SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /** Of the running number, at least. */
    private static final int DIGITS = 5;

    private DossierNumber() {}

    /** The next number of an office in a year. */
    public static String next(Change change, String office, int year) {
        return of(office, year, DossierSeries.next(change, year));
    }

    /** @param running number of the office in that year: 1, 2, 3 … */
    public static String of(String office, int year, long running) {
        var number = Long.toString(running);
        var stem = office + "-" + year + "-" + "0".repeat(Math.max(0, DIGITS - number.length())) + number;
        return stem + "-" + check(stem);
    }

    /** Whether a text is a number with the right check character. */
    public static boolean valid(String text) {
        var tidy = tidy(text);
        return formed(tidy) && tidy.charAt(tidy.length() - 1) == check(tidy.substring(0, tidy.length() - 2));
    }

    /** Whether a text has the form of a number, and its check character does not fit the others. */
    public static boolean mistyped(String text) {
        return formed(tidy(text)) && !valid(text);
    }

    private static boolean formed(String tidy) {
        return tidy.matches("[A-Z0-9._-]+-[0-9]{4}-[0-9]{4,}-[0-9A-Z]");
    }

    /** Upper case, western digits, no blanks. */
    public static String tidy(String text) {
        return Tidy.digits(text).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    private static char check(String stem) {
        var product = SIGNS.length();
        for (var sign : stem.toCharArray()) {
            var value = SIGNS.indexOf(sign);
            if (value >= 0) {
                var sum = (product + value) % SIGNS.length();
                product = (sum == 0 ? SIGNS.length() : sum) * 2 % (SIGNS.length() + 1);
            }
        }
        return SIGNS.charAt((SIGNS.length() + 1 - product) % SIGNS.length());
    }
}
