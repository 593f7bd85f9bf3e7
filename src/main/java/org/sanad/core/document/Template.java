package org.sanad.core.document;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How a document is worded: lines that begin with a sign or with none.
 *
 * <pre>
 * # the title
 * ## the head of a part
 * running text; lines that follow each other are one paragraph, an empty line ends it
 * - label: value
 * [name]        a table
 * ! small print
 * &gt; who signs
 * </pre>
 *
 * A name between braces stands for a fact: {@code {number}}.
 */
record Template(List<Line> lines) {
    static final Pattern NAME = Pattern.compile("\\{([^{}]*)}");

    Template {
        lines = List.copyOf(lines);
    }

    /** What a line begins with. */
    enum Sign {
        TITLE("# "),
        HEADING("## "),
        FACT("- "),
        TABLE("["),
        NOTICE("! "),
        SIGNATURE("> "),
        TEXT("");

        private final String start;

        Sign(String start) {
            this.start = start;
        }

        static Sign of(String line) {
            for (var sign : values()) {
                if (line.startsWith(sign.start)) {
                    return sign;
                }
            }
            return TEXT;
        }

        String rest(String line) {
            return line.substring(start.length()).strip();
        }
    }

    /**
     * A line, without its sign; a table’s is its name.
     *
     * @param label of a fact; null for others
     */
    record Line(Sign sign, String label, String text) {}
}
