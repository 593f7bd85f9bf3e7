package org.sanad.data;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jooq.exception.DataException;
import org.jooq.exception.IntegrityConstraintViolationException;

/**
 * Many rows by one prepared statement. jOOQ's own batches of records write the statement's text anew for each row, which
 * costs more than the row.
 */
public final class BulkRows {
    private static final int TOGETHER = 1_000;

    private BulkRows() {}

    /**
     * Inserts rows of one table in their order. A column that was not set is null, or its default where it has one.
     *
     * @throws IntegrityConstraintViolationException where a row is double, lacks a value or names no parent
     * @throws DataException where a value is too long
     */
    public static void insert(DSLContext sql, Table<?> table, List<? extends Record> rows) {
        for (var begun = 0; begun < rows.size(); ) {
            var columns = given(table, rows.get(begun));
            var end = begun + 1;
            while (end < rows.size() && given(table, rows.get(end)).equals(columns)) {
                end++;
            }
            var text = "insert into " + table.getName() + " (" + names(columns.stream(), "", ", ") + ") values ("
                    + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
            run(sql, text, columns, rows.subList(begun, end));
            begun = end;
        }
    }

    /**
     * Writes the columns that were set of rows that are there already, found by one of them; throws as {@link #insert}. Rows are written
     * together by which columns those are, so their order is not kept.
     */
    public static void update(DSLContext sql, Table<?> table, Field<?> key, List<? extends Record> rows) {
        rows.stream()
                .collect(
                        Collectors.groupingBy(row -> changed(table, key, row), LinkedHashMap::new, Collectors.toList()))
                .forEach((columns, some) -> update(sql, table, key, columns, some));
    }

    private static void update(
            DSLContext sql, Table<?> table, Field<?> key, List<Field<?>> changed, List<? extends Record> rows) {
        var columns = new ArrayList<>(changed);
        var text = "update " + table.getName() + " set " + names(columns.stream(), " = ?", ", ") + " where "
                + key.getName() + " = ?";
        columns.add(table.field(key));
        run(sql, text, columns, rows);
    }

    /** What must have a value and has none is written too, so that it is refused. */
    private static List<Field<?>> changed(Table<?> table, Field<?> key, Record row) {
        return table.fieldStream()
                .filter(field -> !field.equals(key))
                .filter(field -> row.touched(field) || !field.getDataType().nullable() && row.get(field) == null)
                .collect(Collectors.toList());
    }

    private static List<Field<?>> given(Table<?> table, Record row) {
        return table.fieldStream()
                .filter(field -> !field.getDataType().defaulted() || row.touched(field))
                .collect(Collectors.toList());
    }

    private static String names(Stream<Field<?>> fields, String ending, String between) {
        return fields.map(field -> field.getName() + ending).collect(Collectors.joining(between));
    }

    private static void run(DSLContext sql, String text, List<Field<?>> columns, List<? extends Record> rows) {
        if (rows.isEmpty()) {
            return;
        }
        sql.connection(connection -> {
            try {
                run(connection, text, columns, rows);
            } catch (SQLException e) {
                throw refused(e);
            }
        });
    }

    private static void run(Connection connection, String text, List<Field<?>> columns, List<? extends Record> rows)
            throws SQLException {
        var first = rows.getFirst();
        var places = columns.stream().mapToInt(first::indexOf).toArray();
        try (var statement = connection.prepareStatement(text)) {
            var waiting = 0;
            for (var row : rows) {
                bind(statement, row, places);
                if (++waiting == TOGETHER) {
                    statement.executeBatch();
                    waiting = 0;
                }
            }
            if (waiting > 0) {
                statement.executeBatch();
            }
        }
    }

    private static void bind(PreparedStatement statement, Record row, int[] places) throws SQLException {
        for (var place = 0; place < places.length; place++) {
            statement.setObject(place + 1, row.get(places[place]));
        }
        statement.addBatch();
    }

    /** As jOOQ has it: callers set aside what is refused, and let anything else through. */
    private static DataAccessException refused(SQLException e) {
        var state = String.valueOf(e.getSQLState());
        return state.startsWith("23")
                ? new IntegrityConstraintViolationException(e.getMessage(), e)
                : state.startsWith("22")
                        ? new DataException(e.getMessage(), e)
                        : new DataAccessException(e.getMessage(), e);
    }
}
