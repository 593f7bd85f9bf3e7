package org.sanad.text;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Signs that are not seen and turn the direction of what is: by them a name, a file or an amount from elsewhere can read
 * as another. Where such a text is shown they are named, {@code ‹RLO›}; where it is typed here they are left out.
 */
public final class Hidden {
    private static final Pattern TURNS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern MARKS = Pattern.compile("[\\u200E\\u200F\\u061C]");
    private static final Pattern NAMED = Pattern.compile("‹(?:LRE|RLE|PDF|LRO|RLO|LRI|RLI|FSI|PDI)›");

    private Hidden() {}

    /** The text to be shown; null for null. Plain marks of direction, which change no order by themselves, are left out. */
    public static String shown(String text) {
        if (text == null || text.chars().noneMatch(Hidden::hidden)) {
            return text;
        }
        var bare = MARKS.matcher(text).replaceAll("");
        return TURNS.matcher(bare).replaceAll(turn -> "‹" + name(turn.group().charAt(0)) + "›");
    }

    /** A whole sentence to be shown, whose parts were looked at before: it keeps the marks beside paths. */
    public static String sentence(String text) {
        return text.contains(Places.MARK)
                ? Arrays.stream(text.split(Places.MARK, -1)).map(Hidden::shown).collect(Collectors.joining(Places.MARK))
                : shown(text);
    }

    /** The text to be kept: without them, and without their names where it was shown before. */
    public static String without(String text) {
        var bare = MARKS.matcher(TURNS.matcher(text).replaceAll("")).replaceAll("");
        return NAMED.matcher(bare).replaceAll("");
    }

    private static boolean hidden(int sign) {
        return sign >= 0x202A && sign <= 0x202E
                || sign >= 0x2066 && sign <= 0x2069
                || sign == 0x200E
                || sign == 0x200F
                || sign == 0x061C;
    }

    private static String name(char turn) {
        return switch (turn) {
            case 0x202A -> "LRE";
            case 0x202B -> "RLE";
            case 0x202C -> "PDF";
            case 0x202D -> "LRO";
            case 0x202E -> "RLO";
            case 0x2066 -> "LRI";
            case 0x2067 -> "RLI";
            case 0x2068 -> "FSI";
            default -> "PDI";
        };
    }
}
