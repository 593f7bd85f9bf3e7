package org.sanad;

import java.util.List;
import java.util.regex.Pattern;

/** Methods of a source file, as the formatter writes them: a member begins and ends at the same indent. */
final class Methods {
    private static final Pattern TYPE = Pattern.compile("\\b(class|record|enum|interface) [A-Z]");

    private Methods() {}

    /** Lines of the longest, from its head to its closing brace; also of those of nested types. */
    static int longest(List<String> lines) {
        return Math.max(longest(lines, "    "), longest(lines, "        "));
    }

    private static int longest(List<String> lines, String indent) {
        var longest = 0;
        var head = -1;
        for (var at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            if (line.equals(indent + "}") && head >= 0) {
                longest = Math.max(longest, at - head + 1);
                head = -1;
            } else if (line.startsWith(indent) && Character.isLetter(line.charAt(indent.length()))) {
                head = TYPE.matcher(line).find() ? -1 : at;
            }
        }
        return longest;
    }
}
