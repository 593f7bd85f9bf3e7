package org.sanad.data;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sanad.data.journal.Dml;

/** All rows of all tables as statements that put them into empty tables, in one order; and the digest of them. */
final class Dump {
    private static final int TOGETHER = 1_000;

    private final Connection connection;
    private final MessageDigest digest;

    private Dump(Connection connection) {
        this.connection = connection;
        this.digest = digest();
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Hands over every row; gives the SHA-256 of them all in hex. Two databases have the same digest when they hold the
     * same rows.
     *
     * @param connection in a transaction that sees one moment
     */
    static String write(Connection connection, Consumer<Dml> each) throws SQLException {
        var dump = new Dump(connection);
        dump.set("lazy_query_execution 1"); // rows come one by one: a table may be larger than the memory
        try {
            var columns = columns(connection);
            var keys = keys(connection);
            for (var table : tables(connection)) {
                dump.table(table, columns.get(table), keys.get(table), each);
            }
        } finally {
            dump.set("lazy_query_execution 0");
        }
        return HexFormat.of().formatHex(dump.digest.digest());
    }

    /** Empties all tables, what ships with them too. Rows may refer to rows that are not there yet. */
    static void clear(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set referential_integrity false");
            for (var table : tables(connection)) {
                statement.execute("delete from " + table);
            }
        }
    }

    /** After the rows are there. */
    static void filled(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set referential_integrity true");
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        return names(connection, """
                select table_name from information_schema.tables
                where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history'
                order by table_name""");
    }

    private static Map<String, List<String>> columns(Connection connection) throws SQLException {
        return byTable(connection, """
                select table_name, column_name from information_schema.columns
                where table_schema = 'public' order by table_name, ordinal_position""");
    }

    /** By {@code in}, which is asked once: for a join, H2 would make all constraints anew for each column of a key. */
    private static Map<String, List<String>> keys(Connection connection) throws SQLException {
        return byTable(connection, """
                select table_name, column_name from information_schema.key_column_usage where constraint_name in
                (select constraint_name from information_schema.table_constraints where constraint_type = 'PRIMARY KEY')
                order by table_name, ordinal_position""");
    }

    private void table(String table, List<String> columns, List<String> key, Consumer<Dml> each) throws SQLException {
        var list = String.join(", ", columns);
        var marks = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        var insert = "insert into " + table + " (" + list + ") values (" + marks + ")";
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select " + list + " from " + table + " order by " + String.join(", ", key))) {
            var lot = new ArrayList<List<Object>>();
            while (rows.next()) {
                lot.add(row(rows, columns.size()));
                if (lot.size() == TOGETHER) {
                    hand(insert, lot, each);
                }
            }
            hand(insert, lot, each);
        }
    }

    private static List<Object> row(java.sql.ResultSet rows, int columns) throws SQLException {
        var row = new ArrayList<Object>(columns);
        for (var place : IntStream.rangeClosed(1, columns).toArray()) {
            var value = rows.getObject(place);
            row.add(value instanceof java.sql.Date day ? day.toLocalDate() : value);
        }
        return row;
    }

    private void hand(String insert, List<List<Object>> lot, Consumer<Dml> each) {
        if (!lot.isEmpty()) {
            var statement = new Dml(insert, lot);
            digest.update(statement.bytes());
            each.accept(statement);
            lot.clear();
        }
    }

    private void set(String what) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set " + what);
        }
    }

    /** Of all tables at once: H2 makes the whole of such a list anew for each question. */
    private static Map<String, List<String>> byTable(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var names = new HashMap<String, List<String>>();
            while (rows.next()) {
                names.computeIfAbsent(rows.getString(1), table -> new ArrayList<>())
                        .add(rows.getString(2));
            }
            return names;
        }
    }

    private static List<String> names(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var names = new ArrayList<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }
}
