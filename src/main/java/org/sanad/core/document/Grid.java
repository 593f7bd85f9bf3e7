package org.sanad.core.document;

import java.util.List;

/**
 * A table of texts.
 *
 * @param columns at least one
 * @param rows each with one text per column; an empty text is an empty cell
 */
public record Grid(List<Column> columns, List<List<String>> rows) {
    public Grid {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * A column.
     *
     * @param width its share of the page, above 0, relative to the others
     * @param number set at the end of the cell, as figures are
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
