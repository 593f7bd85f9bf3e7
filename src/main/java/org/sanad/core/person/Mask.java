package org.sanad.core.person;

/** Numbers of cards, of which lists and exports show what is enough to recognise one that somebody holds (law 09-08). */
public final class Mask {
    private static final int SHOWN = 2;

    private Mask() {}

    /** The first two signs and the last two; null for null. */
    public static String of(String number) {
        if (number == null) {
            return null;
        }
        var hidden = number.length() - 2 * SHOWN;
        return hidden <= 0
                ? "*".repeat(number.length())
                : number.substring(0, SHOWN) + "*".repeat(hidden) + number.substring(number.length() - SHOWN);
    }

    /** Whether a cell holds a number that an export has masked. */
    public static boolean masks(String text) {
        return text.contains("**");
    }
}
