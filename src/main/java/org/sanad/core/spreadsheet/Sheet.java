package org.sanad.core.spreadsheet;

import java.util.List;
import java.util.function.Consumer;

/** A sheet that is open for reading, row by row. */
public interface Sheet extends AutoCloseable {
    /** The texts of the first row, stripped. */
    List<String> headings();

    /** Hands over each row below the headings that is not blank, in order; once. */
    void rows(Consumer<Row> each);

    @Override
    void close();
}
