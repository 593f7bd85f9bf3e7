package org.sanad.data;

import java.io.IOException;
import java.sql.SQLException;
import org.sanad.data.journal.Journal;

/** What is done with the file while nobody writes. */
@FunctionalInterface
interface Still<T> {
    T work(H2File file, Journal journal) throws SQLException, IOException;
}
