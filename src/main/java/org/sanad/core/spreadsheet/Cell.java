package org.sanad.core.spreadsheet;

import java.math.BigDecimal;

/** What stands in a cell. */
public sealed interface Cell {
    Cell BLANK = new Blank();

    /** As it is shown to a person and given back in a file of rejects. */
    String shown();

    /** Letters, as they stand. */
    record Text(String shown) implements Cell {}

    /** A number; a date is one too, until somebody asks for a date. */
    record Number(BigDecimal value) implements Cell {
        @Override
        public String shown() {
            return value.stripTrailingZeros().toPlainString();
        }
    }

    /** Nothing. */
    record Blank() implements Cell {
        @Override
        public String shown() {
            return "";
        }
    }

    /** A text; blank for nothing but blanks. The mark by which {@link SheetWriter} disarms a formula is taken off. */
    static Cell text(String text) {
        return text == null || text.isBlank() ? BLANK : new Text(SheetWriter.unmarked(text));
    }

    default boolean blank() {
        return this instanceof Blank;
    }
}
