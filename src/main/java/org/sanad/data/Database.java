package org.sanad.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.h2.engine.Constants;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.sanad.text.ProblemException;

/** An open database file. One writer at a time; what is written is on the disk when {@link #write} returns. */
public final class Database implements AutoCloseable {
    private static final String OPTIONS =
            ";CIPHER=AES;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1;TRACE_LEVEL_FILE=0"
                    + ";DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;MAX_MEMORY_ROWS=200000;CACHE_SIZE=32768";
    private static final String USER = "sanad";

    private final JdbcConnectionPool pool;
    private final ReentrantLock writing = new ReentrantLock();

    private Database(JdbcConnectionPool pool) {
        this.pool = pool;
    }

    /**
     * Opens the file, makes it when it is not there, and brings its tables up to date.
     *
     * @throws ProblemException {@code register.in_use}, {@code register.damaged}, {@code register.newer}
     */
    public static Database open(RegisterFolder folder, MasterKey key) {
        refuseScreenThread();
        System.setProperty("h2.bindAddress", "127.0.0.1");
        var url = "jdbc:h2:file:" + folder.databaseName() + OPTIONS;
        var pool = JdbcConnectionPool.create(url, USER, new String(key.databasePasswords()));
        pool.setMaxConnections(8);
        var database = new Database(pool);
        try {
            database.tryConnection();
            Migrations.run(pool);
            return database;
        } catch (SQLException e) {
            pool.dispose();
            throw Faults.opening(e, folder);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** A database in memory with what ships and nothing else: how the starting tree is read before a register is. */
    public static Database shipped() {
        refuseScreenThread();
        var pool = JdbcConnectionPool.create(
                "jdbc:h2:mem:shipped;DB_CLOSE_DELAY=-1;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
                USER,
                "");
        Migrations.run(pool);
        return new Database(pool);
    }

    /** Reads in one transaction, which sees the register as it was at one moment, whatever is saved meanwhile. */
    public <T> T read(Function<DSLContext, T> work) {
        refuseScreenThread();
        try (var connection = pool.getConnection()) {
            connection.setTransactionIsolation(Constants.TRANSACTION_SNAPSHOT);
            connection.setAutoCommit(false);
            try {
                return work.apply(context(connection));
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw Faults.working(e);
        }
    }

    /** Writes in one transaction: all of it is on the disk when this returns, or none of it. */
    public <T> T write(Function<DSLContext, T> work) {
        refuseScreenThread();
        writing.lock();
        try (var connection = pool.getConnection()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            connection.setAutoCommit(false);
            var result = attempt(connection, work);
            try (var statement = connection.createStatement()) {
                statement.execute("checkpoint sync");
            }
            return result;
        } catch (SQLException e) {
            throw Faults.working(e);
        } finally {
            writing.unlock();
        }
    }

    private static <T> T attempt(Connection connection, Function<DSLContext, T> work) throws SQLException {
        try {
            var result = work.apply(context(connection));
            connection.commit();
            return result;
        } catch (RuntimeException | Error e) {
            connection.rollback();
            throw e;
        }
    }

    /** Closes the file. Work under way ends first. */
    @Override
    public void close() {
        writing.lock();
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("shutdown");
        } catch (SQLException e) {
            throw Faults.working(e);
        } finally {
            pool.dispose();
            writing.unlock();
        }
    }

    private void tryConnection() throws SQLException {
        try (var connection = pool.getConnection()) {
            connection.isValid(0);
        }
    }

    private static DSLContext context(Connection connection) {
        return DSL.using(connection, SQLDialect.H2, new Settings().withRenderSchema(false));
    }

    /** A screen that waits for a disk looks dead, so it may not even ask. */
    private static void refuseScreenThread() {
        if (Thread.currentThread().getName().equals("JavaFX Application Thread")) {
            throw new IllegalStateException("the database was called on the screen's thread");
        }
    }
}
