package org.sanad.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.sanad.text.ProblemException;

/** A file that is made at once holds what the migrations make one after the other. */
class FreshTablesTest {
    @Test
    void bothWaysLeadToTheSameTablesAndRows() throws SQLException {
        var atOnce = pool("atonce");
        var byMigrations = pool("bymigrations");
        FreshTables.fill(atOnce);
        flyway(byMigrations).migrate();
        assertThat(told(atOnce)).isEqualTo(told(byMigrations)).hasSizeGreaterThan(50);
        assertThat(flyway(atOnce).info().pending())
                .as("of none is it said that it waits")
                .isEmpty();
        flyway(atOnce).validate();
    }

    @Test
    void aFileThatHoldsSomethingIsLeftToTheMigrations() throws SQLException {
        var begun = pool("begun");
        try (var connection = begun.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create table kept (id int)");
        }
        assertThat(FreshTables.fit(begun)).isFalse();
        assertThat(FreshTables.fit(pool("empty"))).isTrue();
    }

    @Test
    void itKnowsEachMigrationThatThisVersionHas() {
        var shipped = flyway(pool("numbers")).info().all();
        assertThat(FreshTables.numbers())
                .containsExactlyElementsOf(Arrays.stream(shipped)
                        .map(one -> Integer.valueOf(one.getVersion().getVersion()))
                        .toList());
    }

    /** One done that this version has not, or one not done: Flyway is asked, and each counts. */
    @Test
    void aFileIsCompleteOnlyWithJustThoseMigrations() throws SQLException {
        var source = pool("counted");
        var newest = Migrations.run(source);
        assertThat(newest).isEqualTo(FreshTables.numbers().last());
        assertThat(Migrations.reached(source)).isEqualTo(new Migrations.Reached(newest, false));
        execute(
                source,
                "insert into flyway_schema_history select 900, '900', description, type, script, checksum,"
                        + " installed_by, installed_on, execution_time, success from flyway_schema_history"
                        + " where version = '001'");
        assertThatThrownBy(() -> Migrations.run(source))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().key()).isEqualTo("register.newer"));
        execute(source, "delete from flyway_schema_history where version in ('900', '%03d')".formatted(newest));
        assertThat(Migrations.reached(source).pending()).isTrue();
        assertThat(Migrations.schema(source)).isLessThan(newest);
    }

    private static void execute(DataSource source, String statement) throws SQLException {
        try (var connection = source.getConnection();
                var one = connection.createStatement()) {
            one.execute(statement);
        }
    }

    private static JdbcConnectionPool pool(String name) {
        return JdbcConnectionPool.create(
                "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
                "sanad",
                "");
    }

    private static Flyway flyway(DataSource source) {
        return Flyway.configure(FreshTables.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:org/sanad/db/migration")
                .load();
    }

    /** All that H2 tells of a database, but when and how long each migration was done. */
    private static List<String> told(DataSource source) throws SQLException {
        var told = new ArrayList<String>();
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("script nopasswords nosettings")) {
            while (rows.next()) {
                told.add(rows.getString(1)
                        .replaceAll("CREATE (MEMORY|CACHED) TABLE", "CREATE TABLE")
                        .replaceAll("TIMESTAMP '[^']*', \\d+,", ""));
            }
        }
        told.removeIf(line -> line.startsWith("--") || line.startsWith("CREATE USER"));
        told.sort(null);
        return told;
    }
}
