package org.sanad.data;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** Brings the tables of a register up to date, by the scripts of {@code db/migration}. */
final class Migrations {
    /** In milliseconds. */
    private static final int LONGER_THAN_ANY = 3_600_000;

    private Migrations() {}

    /**
     * Up to the newest; gives its number.
     *
     * @throws ProblemException {@code register.newer} when a newer Sanad has written the register
     */
    static int run(DataSource source) {
        return run(source, MigrationVersion.LATEST);
    }

    /** Up to a number, for a state that was written with those tables. */
    static int run(DataSource source, int upTo) {
        return run(source, MigrationVersion.fromVersion(String.valueOf(upTo)));
    }

    private static int run(DataSource source, MigrationVersion target) {
        var flyway = flyway(source, target);
        var info = flyway.info();
        refuseNewer(info);
        if (info.pending().length == 0) {
            return number(info);
        }
        delay(source, LONGER_THAN_ANY);
        try {
            if (info.current() == null && info.pending().length == info.all().length) {
                FreshTables.fill(source);
                info = flyway.info();
            }
            if (info.pending().length > 0) {
                flyway.migrate();
                info = flyway.info();
            }
        } finally {
            delay(source, 0);
        }
        return number(info);
    }

    private static void refuseNewer(MigrationInfoService info) {
        for (var migration : info.all()) {
            if (migration.getState() == MigrationState.FUTURE_SUCCESS) {
                throw new ProblemException(Problem.of("register.newer"));
            }
        }
    }

    /** Each statement would be written to the file by itself; so they are written together when all are done. */
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
        var info = flyway(source, MigrationVersion.LATEST).info();
        refuseNewer(info);
        return new Reached(number(info), info.pending().length > 0);
    }

    /** Number of the last migration that was done; 0 for an empty file. */
    static int schema(DataSource source) {
        return number(flyway(source, MigrationVersion.LATEST).info());
    }

    private static int number(MigrationInfoService info) {
        var current = info.current();
        return current == null || current.getVersion() == null
                ? 0
                : Integer.parseInt(current.getVersion().getVersion());
    }

    private static Flyway flyway(DataSource source, MigrationVersion target) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:org/sanad/db/migration")
                .ignoreMigrationPatterns("*:future")
                .outOfOrder(true) // numbers are given out in ranges, and what has a lower one may be finished later
                .target(target)
                .loggers("slf4j")
                .load();
    }
}
