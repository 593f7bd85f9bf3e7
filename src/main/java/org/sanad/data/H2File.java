package org.sanad.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.h2.api.ErrorCode;
import org.h2.engine.Constants;
import org.h2.engine.Database;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.message.DbException;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.sanad.data.batch.BatchedFiles;
import org.sanad.data.journal.Dml;
import org.sanad.data.journal.Journal;
import org.sanad.data.tables.DefaultSchema;

/** The H2 database of one file, open: connections, tables up to date, the mark of the journal. */
final class H2File implements AutoCloseable {
    /** KiB of pages that are kept in memory. */
    private static final int USUAL_CACHE = 32 * 1024;

    private static final String OPTIONS =
            ";CIPHER=AES;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1;TRACE_LEVEL_FILE=0"
                    + ";DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;MAX_MEMORY_ROWS=200000;CACHE_SIZE="
                    + USUAL_CACHE + ";COMPRESS=TRUE"
                    + ";REUSE_SPACE=FALSE;AUTO_COMPACT_FILL_RATE=0;MAX_COMPACT_TIME=0";
    private static final String USER = "sanad";

    private final JdbcConnectionPool pool;
    private final Database engine;
    private final Path file;

    /** @param file null in memory */
    private H2File(JdbcConnectionPool pool, Path file) throws SQLException {
        this.pool = pool;
        this.file = file;
        try (var connection = pool.getConnection()) {
            this.engine = session(connection).getDatabase();
        }
    }

    /**
     * Opens or makes the file.
     *
     * @param name without H2's ending
     * @throws SQLException as H2 says it
     */
    static H2File open(Path name, MasterKey key) throws SQLException {
        System.setProperty("h2.bindAddress", "127.0.0.1");
        BatchedFiles.register();
        var file = name.resolveSibling(name.getFileName() + ".mv.db");
        Tidying.forget(file);
        beginLog(file);
        var url = "jdbc:h2:" + BatchedFiles.SCHEME + ":" + disk(name) + name + OPTIONS;
        var pool = JdbcConnectionPool.create(url, USER, new String(key.databasePasswords()));
        pool.setMaxConnections(8);
        try {
            return new H2File(pool, file);
        } catch (SQLException e) {
            pool.dispose();
            throw e;
        }
    }

    /**
     * Reads a row of each table, because a lost chunk can leave a file that opens without some of them.
     *
     * @throws SQLException {@code FILE_CORRUPTED_1} where one cannot be read
     */
    void requireTables() throws SQLException {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            for (var table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
                statement.executeQuery("select * from \"" + table.getName() + "\" fetch first row only");
            }
        } catch (SQLException e) {
            throw new SQLException(e.getMessage(), null, ErrorCode.FILE_CORRUPTED_1, e);
        }
    }

    /** The log of batches must have a lasting name before anything rests on it. */
    private static void beginLog(Path file) throws SQLException {
        var log = file.resolveSibling(file.getFileName() + BatchedFiles.LOG);
        try {
            if (!Files.exists(log)) {
                SafeFile.write(log, new byte[0]);
            }
        } catch (IOException e) {
            throw new SQLException(log.toString(), null, ErrorCode.IO_EXCEPTION_1, e);
        }
    }

    /** H2's word for another disk than the usual one: a name alone means that. */
    private static String disk(Path name) {
        var scheme = name.getFileSystem().provider().getScheme();
        return scheme.equals("file") ? "" : scheme + ":";
    }

    /** In memory, with what ships and nothing else. */
    static H2File memory() {
        var pool = JdbcConnectionPool.create(
                "jdbc:h2:mem:shipped;DB_CLOSE_DELAY=-1;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
                USER,
                "");
        Migrations.run(pool);
        try {
            return new H2File(pool, null);
        } catch (SQLException e) {
            throw Faults.working(e);
        }
    }

    private static SessionLocal session(Connection connection) throws SQLException {
        return (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
    }

    JdbcConnectionPool pool() {
        return pool;
    }

    /** A connection in a transaction that sees the file as it is at this moment. */
    Connection reading() throws SQLException {
        return begin(Constants.TRANSACTION_SNAPSHOT);
    }

    Connection writing() throws SQLException {
        return begin(Connection.TRANSACTION_READ_COMMITTED);
    }

    private Connection begin(int isolation) throws SQLException {
        var connection = pool.getConnection();
        connection.setTransactionIsolation(isolation);
        connection.setAutoCommit(false);
        return connection;
    }

    static DSLContext context(Connection connection) {
        return DSL.using(connection, SQLDialect.H2, new Settings().withRenderSchema(false));
    }

    /** What is committed is on the disk when it returns. */
    static void sync(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("checkpoint sync");
        }
    }

    /** Keeps more pages, up to a fifth of the memory, during work that reads and writes very many rows in no order. */
    <T> T roomily(Supplier<T> work) {
        var fifth = (int) Math.min(256 * 1024, Runtime.getRuntime().maxMemory() / 1024 / 5);
        engine.getStore().setCacheSize(Math.max(USUAL_CACHE, fifth));
        try {
            return work.get();
        } finally {
            engine.getStore().setCacheSize(USUAL_CACHE);
        }
    }

    Journal.Mark mark() throws SQLException {
        try (var connection = reading()) {
            return mark(connection);
        }
    }

    static Journal.Mark mark(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select position, tag from journal_mark where id = 1")) {
            return row.next()
                    ? new Journal.Mark(row.getLong(1), HexFormat.of().parseHex(row.getString(2)))
                    : Journal.Mark.NONE;
        }
    }

    static void mark(Connection connection, Journal.Mark mark) throws SQLException {
        try (var statement =
                connection.prepareStatement("update journal_mark set position = ?, tag = ? where id = 1")) {
            statement.setLong(1, mark.position());
            statement.setString(2, HexFormat.of().formatHex(mark.tag()));
            statement.executeUpdate();
        }
    }

    /** Does statements again, each once for each of its rows. */
    static void apply(Connection connection, Iterable<Dml> statements) throws SQLException {
        for (var one : statements) {
            try (var statement = connection.prepareStatement(one.sql())) {
                for (var row : one.rows()) {
                    for (var place = 0; place < row.size(); place++) {
                        statement.setObject(place + 1, row.get(place));
                    }
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        }
    }

    /** Lets go of a file that cannot be closed, because its disk failed. H2 may have done so by itself. */
    void abandon() {
        engine.shutdownImmediately();
        pool.dispose();
    }

    /** The same, while a transaction is open: its connection is told nothing more. */
    void abandon(Connection working) {
        engine.shutdownImmediately();
        try {
            session(working).close();
        } catch (SQLException | DbException e) {
            // that its database is closed
        }
    }

    /**
     * What is committed is on the disk first. Where a tidy file then stands beside, this one is only let go of: H2 lent its
     * list of parts for the copying, and could end in an error when it closes with it.
     *
     * @throws RuntimeException where tidying met a damaged page; the file is closed all the same
     */
    @Override
    public void close() {
        var tidy = false;
        var closed = false;
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            sync(connection);
            var store = engine.getStore().getMvStore().getFileStore();
            if (Tidying.wanted(store)) {
                tidy = Tidying.prepare(file, store);
            } else {
                statement.execute("shutdown");
                closed = true;
            }
        } catch (SQLException e) {
            throw Faults.working(e);
        } finally {
            if (!closed) {
                engine.shutdownImmediately();
            }
            pool.dispose();
        }
        if (tidy) {
            Tidying.finish(file);
        }
    }
}
