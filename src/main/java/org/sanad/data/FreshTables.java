package org.sanad.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/**
 * What a new file holds after all migrations, as the build wrote it down: done at once, a twentieth of the time that the
 * migrations take one after the other. It tells which of them it stands for, so that a later one is done after it, and
 * {@code FreshTablesTest} compares both ways.
 */
final class FreshTables {
    private static final String SCRIPT = "/org/sanad/db/fresh.sql";
    private static final String BETWEEN = "\n--\n";

    private FreshTables() {}

    /** Fills a file that has no table yet; any other is left to the migrations. */
    static void fill(DataSource source) {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            if (empty(connection)) {
                for (var one : statements()) {
                    statement.execute(one);
                }
            }
        } catch (SQLException e) {
            throw Faults.working(e);
        }
    }

    private static boolean empty(Connection connection) throws SQLException {
        try (var tables = connection.getMetaData().getTables(null, "public", null, null)) {
            return !tables.next();
        }
    }

    private static List<String> statements() {
        try (var script = FreshTables.class.getResourceAsStream(SCRIPT)) {
            return script == null
                    ? List.of()
                    : List.of(new String(script.readAllBytes(), StandardCharsets.UTF_8).split(BETWEEN));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
