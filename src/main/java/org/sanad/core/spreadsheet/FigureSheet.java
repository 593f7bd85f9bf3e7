package org.sanad.core.spreadsheet;

import java.util.List;
import java.util.stream.Stream;

/**
 * A small table of figures in words of one language: what one chart shows.
 *
 * @param notes lines below it: of when, of whom, how it is defined
 * @param heading of the column of names
 * @param rows each with one figure per column; null for an empty cell
 */
public record FigureSheet(String title, List<String> notes, String heading, List<Column> columns, List<Row> rows) {
    public FigureSheet {
        notes = List.copyOf(notes);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** With a line more below. */
    public FigureSheet noted(String note) {
        return new FigureSheet(
                title, Stream.concat(notes.stream(), Stream.of(note)).toList(), heading, columns, rows);
    }

    /** What the figures of a column are: counts, centimes, hundredths of a percent, tenths of a day. */
    public enum Form {
        COUNT,
        MONEY,
        SHARE,
        DAYS
    }

    /** A column of figures. */
    public record Column(String heading, Form form) {}

    /** A name and its figures. */
    public record Row(String name, List<Long> figures) {}
}
