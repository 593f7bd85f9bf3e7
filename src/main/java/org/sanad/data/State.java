package org.sanad.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.sanad.data.journal.Dml;
import org.sanad.data.journal.Journal;
import org.sanad.data.journal.JournalReader;

/** The whole state of a register as a sealed journal of its own, and back. */
final class State {
    private static final String PURPOSE = "backup";
    private static final int JOURNAL_SINCE = 11;

    /** How much there is, and its digest. */
    record Measure(long rows, String digest) {}

    private State() {}

    /** Writes the state that a connection sees into a new folder; one file. */
    static Measure write(Connection connection, int schema, MasterKey key, Path folder)
            throws SQLException, IOException {
        var rows = new AtomicLong();
        try (var journal = Journal.open(folder, key.derive(PURPOSE), schema, Journal.Mark.NONE)) {
            var digest = Dump.write(connection, lot -> {
                rows.addAndGet(lot.rows().size());
                append(journal, lot);
            });
            return new Measure(rows.get(), digest);
        }
    }

    static Path file(Path folder) {
        return Journal.files(folder).getFirst();
    }

    /** Where the only file of an unpacked state must stand. */
    static Path place(Path folder) {
        return folder.resolve(Journal.firstName());
    }

    /**
     * Fills a database that is new with a state.
     *
     * @throws org.sanad.data.journal.JournalDamage where the state is not as it was written
     */
    static Measure fill(H2File file, MasterKey key, Path folder) throws SQLException, IOException {
        try (var connection = file.writing()) {
            var begun = new boolean[1];
            new JournalReader(folder, key.derive(PURPOSE)).read(Journal.Mark.NONE, (schema, mark, lots) -> {
                try {
                    if (!begun[0]) {
                        Migrations.run(file.pool(), schema);
                        Dump.clear(connection);
                        begun[0] = true;
                    }
                    H2File.apply(connection, lots);
                } catch (SQLException e) {
                    throw Faults.working(e);
                }
            });
            Dump.filled(connection);
            connection.commit();
            H2File.sync(connection);
        }
        return measure(file);
    }

    /**
     * Hands over all that a state holds, without a database.
     *
     * @return SHA-256 of all rows, hex
     */
    static String read(MasterKey key, Path folder, Consumer<Dml> each) throws IOException {
        var digest = Dump.digest();
        new JournalReader(folder, key.derive(PURPOSE))
                .read(
                        Journal.Mark.NONE,
                        (schema, mark, lots) -> lots.forEach(lot -> {
                            digest.update(lot.bytes());
                            each.accept(lot);
                        }));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The journal goes on after a state; a state of the first release begins one when it is opened. */
    static void beginJournal(H2File file, RegisterFolder folder, MasterKey key) throws SQLException, IOException {
        var schema = Migrations.schema(file.pool());
        if (schema >= JOURNAL_SINCE) {
            Journal.open(folder.journal(), key.derive("journal"), schema, file.mark())
                    .close();
        }
    }

    static Measure measure(H2File file) throws SQLException {
        try (var connection = file.reading()) {
            var rows = new AtomicLong();
            var digest = Dump.write(connection, lot -> rows.addAndGet(lot.rows().size()));
            return new Measure(rows.get(), digest);
        }
    }

    private static void append(Journal journal, Dml lot) {
        try {
            journal.append(List.of(lot));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Deletes a scratch folder with all in it. */
    static void discard(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file :
                        files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
