package org.sanad.core.spreadsheet;

import java.io.IOException;
import java.util.List;

/** A table under way to a file, row by row; no more than some hundred rows are in memory. */
interface TableFile extends AutoCloseable {
    void headings(List<String> texts) throws IOException;

    void add(List<Value> row) throws IOException;

    @Override
    void close() throws IOException;
}
