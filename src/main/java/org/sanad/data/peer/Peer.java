package org.sanad.data.peer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Another database, filled from files of rows. */
public final class Peer implements AutoCloseable {
    private static final int TOGETHER = 10_000;

    private final Connection connection;
    private final boolean readsFiles;

    private Peer(Connection connection, boolean readsFiles) {
        this.connection = connection;
        this.readsFiles = readsFiles;
    }

    /** Empty where its driver is not on the class path. */
    public static Optional<Peer> sqlite(Path folder) {
        return open("jdbc:sqlite:" + folder.resolve("peer.sqlite"), false);
    }

    /** Empty where its driver is not on the class path. */
    public static Optional<Peer> duckDb(Path folder) {
        return open("jdbc:duckdb:" + folder.resolve("peer.duckdb"), true);
    }

    private static Optional<Peer> open(String url, boolean readsFiles) {
        try {
            return Optional.of(new Peer(DriverManager.getConnection(url), readsFiles));
        } catch (SQLException e) {
            return Optional.empty();
        }
    }

    /**
     * Makes a table of a file: a row each line, values between tabs.
     *
     * @param columns as {@code create table} wants them
     */
    public void fill(String table, String columns, Path file) {
        run("create table " + table + " (" + columns + ")");
        if (readsFiles) {
            run("copy " + table + " from '" + file + "' (delimiter '\t', header false)");
        } else {
            insert(table, columns.split(",").length, file);
        }
    }

    private void insert(String table, int columns, Path file) {
        var text = "insert into " + table + " values (" + String.join(", ", Collections.nCopies(columns, "?")) + ")";
        try (var lines = Files.newBufferedReader(file);
                var statement = connection.prepareStatement(text)) {
            connection.setAutoCommit(false);
            var waiting = 0;
            for (var row = row(lines); row != null; row = row(lines)) {
                for (var place = 0; place < columns; place++) {
                    statement.setObject(place + 1, row[place]);
                }
                statement.addBatch();
                if (++waiting % TOGETHER == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] row(BufferedReader lines) throws IOException {
        var line = lines.readLine();
        return line == null ? null : line.split("\t", -1);
    }

    public void run(String statement) {
        try (var one = connection.createStatement()) {
            one.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    /** Reads all rows of an answer; gives the sum of its last column, so that answers can be compared. */
    public long ask(String query) {
        try (var one = connection.createStatement();
                var rows = one.executeQuery(query)) {
            var last = rows.getMetaData().getColumnCount();
            var sum = 0L;
            while (rows.next()) {
                sum += rows.getLong(last);
            }
            return sum;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    /** An answer as a table: the numbers of each row, 0 where it says nothing, by what stands in the first column. */
    public Map<String, List<Long>> table(String query) {
        try (var one = connection.createStatement();
                var rows = one.executeQuery(query)) {
            var columns = rows.getMetaData().getColumnCount();
            var table = new TreeMap<String, List<Long>>();
            while (rows.next()) {
                var numbers = new ArrayList<Long>();
                for (var at = 2; at <= columns; at++) {
                    numbers.add(rows.getLong(at));
                }
                table.put(rows.getString(1), numbers);
            }
            return table;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
