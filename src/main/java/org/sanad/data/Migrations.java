package org.sanad.data;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** Brings the tables of a register up to date, by the scripts of {@code db/migration}. */
final class Migrations {
    private Migrations() {}

    /** @throws ProblemException {@code register.newer} when a newer Sanad has written the register */
    static void run(DataSource source) {
        var flyway = Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:org/sanad/db/migration")
                .ignoreMigrationPatterns("*:future")
                .loggers("slf4j")
                .load();
        for (var migration : flyway.info().all()) {
            if (migration.getState() == MigrationState.FUTURE_SUCCESS) {
                throw new ProblemException(Problem.of("register.newer"));
            }
        }
        flyway.migrate();
    }
}
