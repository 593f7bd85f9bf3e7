package org.sanad.data;

import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/**
 * Brings the tables of a register up to date, by the scripts of {@code db/migration}. A file in which all of them are done,
 * or that has no table yet, is known by one question; Flyway, which looks through the libraries for scripts and takes more
 * time than all else at an opening, is asked of any other.
 */
final class Migrations {
    /** In milliseconds. */
    private static final int LONGER_THAN_ANY = 3_600_000;

    /** How H2 says that a table is not there. */
    private static final String NO_TABLE = "42S0";

    private Migrations() {}

    /**
     * Up to the newest; gives its number.
     *
     * @throws ProblemException {@code register.newer} when a newer Sanad has written the register
     */
    static int run(DataSource source) {
        return run(source, Integer.MAX_VALUE);
    }

    /** Up to a number, for a state that was written with those tables. */
    static int run(DataSource source, int upTo) {
        if (complete(source)) {
            return newest();
        }
        if (upTo >= newest() && FreshTables.fit(source)) {
            together(source, () -> FreshTables.fill(source));
            return newest();
        }
        var flyway = flyway(source, upTo);
        var info = flyway.info();
        refuseNewer(info);
        if (info.pending().length == 0) {
            return number(info);
        }
        together(source, flyway::migrate);
        return number(flyway.info());
    }

    /** Whether the file has done just those migrations that this version has. */
    private static boolean complete(DataSource source) {
        return !FreshTables.numbers().isEmpty() && done(source).equals(FreshTables.numbers());
    }

    private static int newest() {
        return FreshTables.numbers().isEmpty() ? 0 : FreshTables.numbers().last();
    }

    /** Numbers of the migrations that are done; one that failed is not. */
    private static Set<Integer> done(DataSource source) {
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select version from flyway_schema_history where version is not null and success")) {
            var done = new TreeSet<Integer>();
            while (rows.next()) {
                done.add(Integer.valueOf(rows.getString(1)));
            }
            return done;
        } catch (SQLException e) {
            if (e.getSQLState() != null && e.getSQLState().startsWith(NO_TABLE)) {
                return Set.of();
            }
            throw Faults.working(e);
        }
    }

    private static void refuseNewer(MigrationInfoService info) {
        for (var migration : info.all()) {
            if (migration.getState() == MigrationState.FUTURE_SUCCESS) {
                throw new ProblemException(Problem.of("register.newer"));
            }
        }
    }

    /** Each statement would be written to the file by itself; so they are written together when all are done. */
    private static void together(DataSource source, Runnable statements) {
        delay(source, LONGER_THAN_ANY);
        try {
            statements.run();
        } finally {
            delay(source, 0);
        }
    }

    private static void delay(DataSource source, int milliseconds) {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set write_delay " + milliseconds);
            statement.execute("checkpoint sync");
        } catch (SQLException e) {
            throw Faults.working(e);
        }
    }

    /**
     * How far the tables of a file are.
     *
     * @param schema number of the last migration that was done; 0 for an empty file
     * @param pending whether migrations wait to be done
     */
    record Reached(int schema, boolean pending) {}

    /** @throws ProblemException {@code register.newer} when a newer Sanad has written the register */
    static Reached reached(DataSource source) {
        if (complete(source)) {
            return new Reached(newest(), false);
        }
        var info = flyway(source, Integer.MAX_VALUE).info();
        refuseNewer(info);
        return new Reached(number(info), info.pending().length > 0);
    }

    /** Number of the last migration that was done; 0 for an empty file. */
    static int schema(DataSource source) {
        return complete(source)
                ? newest()
                : number(flyway(source, Integer.MAX_VALUE).info());
    }

    private static int number(MigrationInfoService info) {
        var current = info.current();
        return current == null || current.getVersion() == null
                ? 0
                : Integer.parseInt(current.getVersion().getVersion());
    }

    private static Flyway flyway(DataSource source, int upTo) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:org/sanad/db/migration")
                .ignoreMigrationPatterns("*:future")
                .outOfOrder(true) // numbers are given out in ranges, and what has a lower one may be finished later
                .target(upTo == Integer.MAX_VALUE ? "latest" : String.valueOf(upTo))
                .loggers("slf4j")
                .load();
    }
}
