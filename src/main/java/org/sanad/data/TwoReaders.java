package org.sanad.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.DSLContext;

/**
 * Reading of very much by two threads, with a connection each; both see the register as it was at one and the same moment. For bulk
 * work that is mostly the unsealing and unpacking of pages, of which a second processor takes half.
 */
public final class TwoReaders {
    private final DSLContext sql;
    private final DSLContext other;

    private TwoReaders(DSLContext sql, DSLContext other) {
        this.sql = sql;
        this.other = other;
    }

    /** Two connections, each in a transaction of the same moment. */
    record Both(Connection first, Connection second) implements AutoCloseable {
        <T> T read(Function<TwoReaders, T> work) throws SQLException {
            var result = work.apply(new TwoReaders(H2File.context(first), H2File.context(second)));
            second.rollback();
            first.rollback();
            return result;
        }

        @Override
        public void close() throws SQLException {
            try (first;
                    second) {
                // both, whatever becomes of the other
            }
        }
    }

    /** @param writing held while both begin, so that nothing is written in between */
    static Both open(H2File file, Lock writing) throws SQLException {
        writing.lock();
        try {
            var first = begun(file);
            try {
                return new Both(first, begun(file));
            } catch (SQLException | RuntimeException e) {
                first.close();
                throw e;
            }
        } finally {
            writing.unlock();
        }
    }

    /** The first statement is the moment that is seen. */
    private static Connection begun(H2File file) throws SQLException {
        var connection = file.reading();
        try {
            H2File.mark(connection);
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /** For the thread of the caller alone. */
    public DSLContext sql() {
        return sql;
    }

    /**
     * Does pieces of reading that do not depend on each other: each once, by whichever thread comes to it.
     *
     * @param pieces the longest first; what they add to must bear two threads
     */
    public void share(List<Consumer<DSLContext>> pieces) {
        var next = new AtomicInteger();
        var beside = Beside.begin("sanad-second-reader", () -> work(other, pieces, next));
        try {
            work(sql, pieces, next);
        } catch (RuntimeException | Error e) {
            next.set(pieces.size());
            try {
                beside.end();
            } catch (RuntimeException | Error also) {
                e.addSuppressed(also);
            }
            throw e;
        }
        beside.end();
    }

    private static void work(DSLContext sql, List<Consumer<DSLContext>> pieces, AtomicInteger next) {
        for (var at = next.getAndIncrement(); at < pieces.size(); at = next.getAndIncrement()) {
            pieces.get(at).accept(sql);
        }
    }

    /**
     * Hands over lines in the order in which they are read, a few MiB ahead, by the second thread.
     *
     * @param reading given the connection of the second thread and whom to hand each line to
     * @param each called in the thread of the caller
     */
    public void ahead(BiConsumer<DSLContext, Consumer<byte[]>> reading, Consumer<byte[]> each) {
        ReadAhead.of(into -> reading.accept(other, into), line -> line.length, each);
    }
}
