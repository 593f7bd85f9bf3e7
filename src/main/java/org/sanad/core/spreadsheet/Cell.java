package org.sanad.core.spreadsheet;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** What stands in a cell. */
public sealed interface Cell {
    int MOST_DIGITS = 400;
    Cell BLANK = new Blank();
    Pattern NOTHING = Pattern.compile("[\\p{javaWhitespace}\\p{Zs}\\p{Pd}]*");

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

    /** Covered by a merged area; what its first cell says counts where the column groups rows ({@link Target#groups}). */
    record Carried(Cell first) implements Cell {
        @Override
        public String shown() {
            return "";
        }
    }

    /** Nothing. */
    record Blank() implements Cell {
        @Override
        public String shown() {
            return "";
        }
    }

    /** A text; blank for nothing but blanks and dashes, by which sheets show that there is nothing. The mark by which {@link SheetWriter} disarms a formula is taken off. */
    static Cell text(String text) {
        return text == null || NOTHING.matcher(text).matches() ? BLANK : new Text(SheetWriter.unmarked(text));
    }

    /** A number; one of hundreds of digits, which no sheet can show, as a text. */
    static Cell number(BigDecimal value) {
        var plain = Math.abs((long) value.scale()) < MOST_DIGITS && value.precision() < MOST_DIGITS;
        return plain ? new Number(value) : text(value.toString());
    }

    default boolean blank() {
        return this instanceof Blank || this instanceof Carried;
    }
}
