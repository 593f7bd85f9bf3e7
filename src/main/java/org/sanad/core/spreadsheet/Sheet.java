package org.sanad.core.spreadsheet;

import java.util.List;
import java.util.function.Consumer;

/** A sheet that is open for reading, row by row. */
public interface Sheet extends AutoCloseable {
    /** The texts of the row that heads the columns, stripped. */
    List<String> headings();

    /** Number of the row that heads the columns; 0 where the sheet is empty. */
    int headingRow();

    /** The first rows that are not blank, at most thirty, among them the headings. */
    List<Row> top();

    /** Hands over each row below the headings that is not blank, in order; once. */
    void rows(Consumer<Row> each);

    @Override
    void close();
}
