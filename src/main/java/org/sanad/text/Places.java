package org.sanad.text;

import java.util.regex.Pattern;

/**
 * Paths of files inside Arabic sentences. The first slash of {@code /media/stick} and the last of {@code E:\} belong to no direction,
 * and would go to the wrong end; a mark of direction beside them holds them. This one mark, because our font has it and draws nothing:
 * of all that would do, it alone is not drawn as a box on Linux.
 */
final class Places {
    static final String MARK = "\u200E";
    private static final Pattern ABSOLUTE = Pattern.compile("(?:/|[A-Za-z]:[/\\\\]|\\\\\\\\).*");

    private Places() {}

    /** The same text where it is no path from a root, or the language runs left to right. */
    static String held(String text, Lang lang) {
        return lang.rightToLeft() && ABSOLUTE.matcher(text).matches() ? MARK + text + MARK : text;
    }
}
