package org.sanad.data;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.sanad.data.journal.Dml;

/** What H2 alone needs for the rows of a register, without journal and history rules: the ground for measurements. */
public final class BareStore {
    private BareStore() {}

    /**
     * @param readMillis to read every row of every table once
     * @param writeMillis to write them into the same tables of an empty encrypted file, in one transaction, and fsync; {@code writeThreadMillis} what
     *     of it the thread had a processor
     */
    public record Cost(long rows, double readMillis, double writeMillis, double writeThreadMillis) {}

    /** Reads a register's rows and writes them into a scratch folder, which the caller deletes. */
    public static Cost copy(Database from, MasterKey key, Path scratch) {
        return from.still((file, journal) -> copy(file, key, scratch));
    }

    private static Cost copy(H2File from, MasterKey key, Path scratch) throws SQLException, IOException {
        var lots = new ArrayList<Dml>();
        var begun = System.nanoTime();
        try (var connection = from.reading()) {
            Dump.write(connection, lots::add);
        }
        var read = System.nanoTime() - begun;
        try (var file = H2File.open(scratch.resolve("bare"), key)) {
            Migrations.run(file.pool());
            var threads = ManagementFactory.getThreadMXBean();
            var busy = threads.getCurrentThreadCpuTime();
            begun = System.nanoTime();
            write(file, lots);
            var written = System.nanoTime() - begun;
            return new Cost(rows(lots), read / 1e6, written / 1e6, (threads.getCurrentThreadCpuTime() - busy) / 1e6);
        }
    }

    private static void write(H2File file, List<Dml> lots) throws SQLException {
        try (var connection = file.writing()) {
            Dump.clear(connection);
            H2File.apply(connection, lots);
            Dump.filled(connection);
            connection.commit();
            H2File.sync(connection);
        }
    }

    private static long rows(List<Dml> lots) {
        return lots.stream().mapToLong(lot -> lot.rows().size()).sum();
    }
}
