package org.sanad.core.document;

import java.util.List;

/**
 * A table of texts.
 *
 * @param columns at least one
 * @param rows each with one text per column; an empty text is an empty cell
 * @param bars what makes a chart of the table: for each row a bar in one more column; null for none
 */
public record Grid(List<Column> columns, List<List<String>> rows, Bars bars) {
    public Grid {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** A table without bars. */
    public Grid(List<Column> columns, List<List<String>> rows) {
        this(columns, rows, null);
    }

    /** Some rows, with their bars. */
    Grid rows(int from, int to) {
        return new Grid(columns, rows.subList(from, to), bars == null ? null : bars.rows(from, to));
    }

    /**
     * Bars that begin at zero and grow in the direction of reading, each of parts that follow each other.
     *
     * @param heading of their column, and {@code width} its share of the page
     * @param parts for each row the lengths of the parts, in hundredths of the longest bar: together 100 at most
     * @param hatched place of the part that stands for what was done before the register; -1 for none
     */
    public record Bars(String heading, int width, List<List<Integer>> parts, int hatched) {
        public Bars {
            parts = parts.stream().map(List::copyOf).toList();
        }

        Bars rows(int from, int to) {
            return new Bars(heading, width, parts.subList(from, to), hatched);
        }
    }

    /**
     * A column.
     *
     * @param width its share of the page, above 0, relative to the others
     * @param number set at the right of the cell in every language, ones under ones: digits are read from the left in Arabic too
     */
    public record Column(String heading, int width, boolean number) {
        public static Column text(String heading, int width) {
            return new Column(heading, width, false);
        }

        public static Column number(String heading, int width) {
            return new Column(heading, width, true);
        }
    }
}
