package org.sanad.text;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Sentences whose numbers are written as everywhere else in Sanad. The formatter of the library would write 6316 as 6.316
 * in Arabic and in French, beside a table where 6 316 stands; it is left to choose the form of the plural alone.
 */
final class Counted {
    /** Where the written form of an argument stands among the arguments, after the argument itself. */
    private static final int WRITTEN = 50;

    private static final Pattern PLAIN = Pattern.compile("\\{(\\d+)(?:, ?number)?}");
    private static final Pattern PLURAL = Pattern.compile("\\{(\\d+), ?plural,");

    private Counted() {}

    /** The pattern that takes what it shows from the written arguments. */
    static String pattern(String pattern) {
        return PLAIN.matcher(signs(pattern))
                .replaceAll(found -> "{" + (Integer.parseInt(found.group(1)) + WRITTEN) + "}");
    }

    /** The arguments, and once more as they are shown. */
    static Object[] arguments(Formats formats, Object... arguments) {
        var all = Arrays.copyOf(arguments, WRITTEN + arguments.length);
        IntStream.range(0, arguments.length).forEach(at -> all[WRITTEN + at] = written(formats, arguments[at]));
        return all;
    }

    private static Object written(Formats formats, Object argument) {
        return switch (argument) {
            case Long count -> formats.count(count);
            case Integer count -> formats.count(count);
            case null, default -> argument;
        };
    }

    /** The sign for the number of a plural becomes its argument. */
    private static String signs(String pattern) {
        if (pattern.indexOf('#') < 0) {
            return pattern;
        }
        var out = new StringBuilder();
        var open = new ArrayDeque<String>();
        var plural = PLURAL.matcher(pattern);
        for (var at = 0; at < pattern.length(); at++) {
            var sign = pattern.charAt(at);
            if (sign == '{') {
                open.push(plural.region(at, pattern.length()).lookingAt() ? plural.group(1) : "");
            } else if (sign == '}') {
                open.pop();
            }
            out.append(sign == '#' ? counted(open) : String.valueOf(sign));
        }
        return out.toString();
    }

    /** Outside a plural the sign is itself. */
    private static String counted(ArrayDeque<String> open) {
        return open.stream()
                .filter(index -> !index.isEmpty())
                .findFirst()
                .map(index -> "{" + index + "}")
                .orElse("#");
    }
}
