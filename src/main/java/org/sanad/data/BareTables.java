package org.sanad.data;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import org.sanad.data.tables.DefaultSchema;

/** What H2 alone needs to read or to merge rows of some tables, which are never held all at once: the ground for measurements. */
public final class BareTables {
    private static final int TOGETHER = 1_000;

    private BareTables() {}

    /** Milliseconds to read every row of every table once: a package needs the history, and all records for the digest of the state. */
    public static double read(Database from) {
        return from.still((file, journal) -> {
            var begun = System.nanoTime();
            try (var connection = file.reading()) {
                for (var table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
                    each(connection, new Rows("\"" + table.getName() + "\"", 0), row -> {});
                }
            }
            return (System.nanoTime() - begun) / 1e6;
        });
    }

    /**
     * Milliseconds to merge all rows of some tables into an encrypted file that holds them already, and to add the entries of the
     * history after a counter, in one transaction with an fsync.
     *
     * @param scratch where the file is made, and left to the caller
     */
    public static double merge(Database from, MasterKey key, Path scratch, List<String> tables, long after) {
        return from.still((source, journal) -> {
            try (var file = H2File.open(scratch.resolve("merged"), key);
                    var reading = source.reading()) {
                Migrations.run(file.pool());
                try (var writing = file.writing();
                        var statement = writing.createStatement()) {
                    statement.execute("set referential_integrity false");
                    for (var table : tables) {
                        write(reading, writing, "merge into ", new Rows(table, 0));
                    }
                    writing.commit();
                    H2File.sync(writing);
                    return merge(reading, writing, tables, after) / 1e6;
                }
            }
        });
    }

    private static long merge(Connection reading, Connection writing, List<String> tables, long after)
            throws SQLException {
        var nanos = 0L;
        for (var table : tables) {
            nanos += write(reading, writing, "merge into ", new Rows(table, 0));
        }
        nanos += write(reading, writing, "insert into ", new Rows("history_entry", after));
        var begun = System.nanoTime();
        writing.commit();
        H2File.sync(writing);
        return nanos + System.nanoTime() - begun;
    }

    /** @param after counter of the history; 0 for all rows */
    private record Rows(String table, long after) {
        String query() {
            return "select * from " + table + (after > 0 ? " where counter > " + after : "");
        }
    }

    @FunctionalInterface
    private interface Each {
        void row(Object[] values) throws SQLException;
    }

    /** Nanoseconds that the writing alone took. */
    private static long write(Connection reading, Connection writing, String verb, Rows rows) throws SQLException {
        var columns = columns(reading, rows);
        var text = verb + rows.table() + " (" + String.join(", ", columns) + ") values ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
        var nanos = new long[1];
        var waiting = new int[1];
        try (var statement = writing.prepareStatement(text)) {
            each(reading, rows, values -> {
                var begun = System.nanoTime();
                for (var place = 0; place < values.length; place++) {
                    statement.setObject(place + 1, values[place]);
                }
                statement.addBatch();
                if (++waiting[0] % TOGETHER == 0) {
                    statement.executeBatch();
                }
                nanos[0] += System.nanoTime() - begun;
            });
            var begun = System.nanoTime();
            if (waiting[0] % TOGETHER > 0) {
                statement.executeBatch();
            }
            return nanos[0] + System.nanoTime() - begun;
        }
    }

    private static List<String> columns(Connection reading, Rows rows) throws SQLException {
        try (var statement = reading.createStatement();
                var none = statement.executeQuery("select * from " + rows.table() + " fetch first 0 rows only")) {
            var about = none.getMetaData();
            var columns = new String[about.getColumnCount()];
            for (var at = 0; at < columns.length; at++) {
                columns[at] = about.getColumnName(at + 1);
            }
            return List.of(columns);
        }
    }

    private static void each(Connection reading, Rows rows, Each each) throws SQLException {
        try (var statement = reading.createStatement()) {
            statement.execute("set lazy_query_execution 1");
            try (var found = statement.executeQuery(rows.query())) {
                var values = new Object[found.getMetaData().getColumnCount()];
                while (found.next()) {
                    for (var at = 0; at < values.length; at++) {
                        values[at] = found.getObject(at + 1);
                    }
                    each.row(values);
                }
            } finally {
                statement.execute("set lazy_query_execution 0");
            }
        }
    }
}
