package org.sanad.data;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.sanad.data.journal.Journal;
import org.sanad.data.journal.Recorder;
import org.sanad.data.journal.RecordingConnection;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/**
 * An open database file with its journal. One writer at a time; what is written is on the disk, twice, when
 * {@link #write} returns.
 */
public final class Database implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final List<Problem> notices;
    private final RegisterFolder folder;
    private final Supplier<Database> again;
    private final ReentrantLock writing = new ReentrantLock();
    private final Turns turns = new Turns();
    private volatile H2File file;
    private volatile Journal journal;
    private volatile boolean failed;

    /** A database that is not kept. */
    Database(H2File file) {
        this(file, null, List.of(), null, null);
    }

    /** @param again opens and compares anew, after the disk failed */
    Database(H2File file, Journal journal, List<Problem> notices, RegisterFolder folder, Supplier<Database> again) {
        this.file = file;
        this.journal = journal;
        this.notices = List.copyOf(notices);
        this.folder = folder;
        this.again = again;
    }

    /**
     * Opens the file, makes it when it is not there, brings its tables up to date, and heals it from the journal and the
     * backups where it needs that.
     *
     * @throws ProblemException {@code register.in_use}, {@code register.damaged}, {@code register.newer}
     */
    public static Database open(RegisterFolder folder, MasterKey key) {
        ScreenThread.refuse();
        return new Opening(folder, key).open();
    }

    /** Whether a database that is gone can be built again from what stands beside it. */
    public static boolean canRebuild(RegisterFolder folder) {
        return new Rebuilding(folder, null).possible();
    }

    /** A database in memory with what ships and nothing else: how the starting tree is read before a register is. */
    public static Database shipped() {
        ScreenThread.refuse();
        return new Database(H2File.memory());
    }

    /** Who changes this register and who looks at one state of it, with figures that are kept beside. */
    public Turns turns() {
        return turns;
    }

    /** What was found and mended when it was opened, for the person who opened it. */
    public List<Problem> notices() {
        return notices;
    }

    /** Reads in one transaction, which sees the register as it was at one moment, whatever is saved meanwhile. */
    public <T> T read(Function<DSLContext, T> work) {
        ScreenThread.refuse();
        goOn();
        try (var connection = file.reading()) {
            return attempt(connection, () -> {
                var result = work.apply(H2File.context(connection));
                connection.rollback();
                return result;
            });
        } catch (SQLException | RuntimeException e) {
            throw fault(e);
        }
    }

    /** Reads very much with two threads, which see the register as it was at one and the same moment. */
    public <T> T readByTwo(Function<TwoReaders, T> work) {
        ScreenThread.refuse();
        goOn();
        try (var both = TwoReaders.open(file, writing)) {
            return attempt(both.first(), () -> both.read(work));
        } catch (SQLException | RuntimeException e) {
            throw fault(e);
        }
    }

    /**
     * A disk that failed is named, and the file is opened anew when it is asked for again: H2 closes it by itself. Damage
     * that is met is remembered, so that the next opening builds the file again.
     */
    private RuntimeException fault(Exception e) {
        var disk = folder == null ? Optional.<Problem>empty() : DiskFault.of(e, folder.path());
        if (disk.isPresent()) {
            failed = true;
            return new ProblemException(disk.get(), e);
        }
        if (folder != null && Corruption.met(e)) {
            buildAgain(e);
            return new ProblemException(
                    Problem.of("register.page_damaged", folder.path().toString()), e);
        }
        return e instanceof SQLException sql ? Faults.working(sql) : (RuntimeException) e;
    }

    private void buildAgain(Exception because) {
        try {
            SafeFile.write(folder.toRebuild(), new byte[0]);
        } catch (IOException unwritable) {
            because.addSuppressed(unwritable);
        }
    }

    /** After the disk failed: what is on it now is compared and healed before anything else is done. */
    private void goOn() {
        if (!failed) {
            return;
        }
        writing.lock();
        try {
            if (failed) {
                file.abandon();
                journal.abandon();
                var opened = openAgain();
                file = opened.file;
                journal = opened.journal;
                failed = false;
            }
        } catch (IOException e) {
            throw fault(new SQLException(e));
        } finally {
            writing.unlock();
        }
    }

    /** H2 closes a file whose disk failed in a thread of its own, which may not be through. */
    private Database openAgain() {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return again.get();
            } catch (RuntimeException e) {
                if (!Faults.held(e) || System.nanoTime() > end) {
                    throw e;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    /** Writes in one transaction: all of it is on the disk when this returns, or none of it. */
    public <T> T write(Function<DSLContext, T> work) {
        ScreenThread.refuse();
        goOn();
        writing.lock();
        try (var connection = file.writing()) {
            return attempt(connection, () -> {
                var result = change(connection, work);
                if (journal != null) {
                    H2File.sync(connection);
                }
                return result;
            });
        } catch (SQLException | RuntimeException e) {
            throw fault(e);
        } finally {
            writing.unlock();
        }
    }

    /** The same of very many rows, such as those of a package. */
    public <T> T writeMany(Function<DSLContext, T> work) {
        ScreenThread.refuse();
        return file.roomily(() -> write(work));
    }

    /** The journal first: what it holds and the database lost is done again at the next opening. */
    private <T> T change(Connection connection, Function<DSLContext, T> work) throws SQLException {
        try (var recorder = new Recorder()) {
            var result = work.apply(H2File.context(new RecordingConnection(connection, recorder)));
            if (journal == null || recorder.isEmpty()) {
                connection.commit();
            } else {
                commit(connection, recorder);
            }
            return result;
        }
    }

    private <T> T attempt(Connection connection, Part<T> work) throws SQLException {
        try {
            return work.work();
        } catch (RuntimeException | SQLException | Error e) {
            rollBack(connection, e);
            throw e;
        }
    }

    /** A file whose disk failed cannot be rolled back and need not be; H2 would wait for ever for what it cannot do. */
    private void rollBack(Connection connection, Throwable because) {
        if (folder != null && DiskFault.of(because, folder.path()).isPresent()) {
            file.abandon(connection);
            return;
        }
        try {
            connection.rollback();
        } catch (SQLException e) {
            because.addSuppressed(e);
        }
    }

    private void commit(Connection connection, Recorder recorder) throws SQLException {
        try {
            var mark = journal.append(recorder);
            try {
                H2File.mark(connection, mark);
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                journal.takeBack();
                throw e;
            }
        } catch (IOException e) {
            throw new SQLException(e);
        }
    }

    /** Work with the file itself, such as a backup, while nobody writes. */
    <T> T still(Still<T> work) {
        ScreenThread.refuse();
        goOn();
        writing.lock();
        try {
            return work.work(file, journal);
        } catch (SQLException | RuntimeException e) {
            throw fault(e);
        } catch (IOException e) {
            throw fault(new SQLException(e));
        } finally {
            writing.unlock();
        }
    }

    /** What is done while nobody writes. */
    @FunctionalInterface
    interface Still<T> {
        T work(H2File file, Journal journal) throws SQLException, IOException;
    }

    /** Closes the file. Work under way ends first. What a disk that failed keeps from closing is healed at opening. */
    @Override
    public void close() {
        writing.lock();
        try {
            if (failed) {
                file.abandon();
            } else {
                closeFile();
            }
            if (journal != null) {
                journal.close();
                Holder.of(folder).forget();
            }
        } finally {
            writing.unlock();
        }
    }

    /** Damage that is met on closing has harmed nothing that was read: the next opening builds the file again. */
    private void closeFile() {
        try {
            file.close();
        } catch (RuntimeException e) {
            if (folder == null || !Corruption.met(e)) {
                throw e;
            }
            buildAgain(e);
        }
    }
}
