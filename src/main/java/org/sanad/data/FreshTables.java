package org.sanad.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * What a new file holds after all migrations, as the build wrote it down together with the classes of the tables: done at
 * once, a twentieth of the time that the migrations take one after the other. It tells which of them it stands for, and
 * {@code FreshTablesTest} compares both ways.
 */
final class FreshTables {
    private static final String SCRIPT = "/org/sanad/db/fresh.sql";
    private static final String BETWEEN = "\n--\n";
    private static final String HISTORY = "INSERT INTO \"public\".\"flyway_schema_history\"";
    private static final Pattern NUMBER = Pattern.compile("'V(\\d+)__");
    private static final List<String> STATEMENTS = statements();
    private static final NavigableSet<Integer> NUMBERS = numbers(STATEMENTS);

    private FreshTables() {}

    /** Numbers of the migrations that it stands for; none where the build wrote nothing. */
    static NavigableSet<Integer> numbers() {
        return NUMBERS;
    }

    /** Whether a file has no table yet, so that it may be filled. */
    static boolean fit(DataSource source) {
        try (var connection = source.getConnection()) {
            return !STATEMENTS.isEmpty() && empty(connection);
        } catch (SQLException e) {
            throw Faults.working(e);
        }
    }

    /** Fills a file that has no table yet. */
    static void fill(DataSource source) {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            for (var one : STATEMENTS) {
                statement.execute(one);
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

    private static NavigableSet<Integer> numbers(List<String> statements) {
        var numbers = new TreeSet<Integer>();
        statements.stream()
                .filter(one -> one.startsWith(HISTORY))
                .flatMap(one -> NUMBER.matcher(one).results())
                .forEach(found -> numbers.add(Integer.valueOf(found.group(1))));
        return Collections.unmodifiableNavigableSet(numbers);
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
