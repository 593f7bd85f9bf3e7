package org.sanad.data;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import org.sanad.data.journal.Journal;
import org.sanad.data.journal.JournalDamage;
import org.sanad.data.journal.JournalReader;

/** Reads everything of a register's database and journal. */
public final class Whole {
    private final RegisterFolder folder;
    private final MasterKey key;
    private final Database database;

    public Whole(RegisterFolder folder, MasterKey key, Database database) {
        this.folder = folder;
        this.key = key;
        this.database = database;
    }

    /**
     * All rows.
     *
     * @param digest SHA-256, hex
     */
    public record Measure(long rows, String digest) {}

    /** @throws org.sanad.text.ProblemException {@code register.damaged} where it cannot be read to the end */
    public Measure database() {
        return database.still((file, journal) -> {
            var measure = State.measure(file);
            return new Measure(measure.rows(), measure.digest());
        });
    }

    /** The first record of the journal that is not as it was written. */
    public Optional<JournalDamage> journal() {
        return database.still((file, journal) -> {
            try {
                read(file);
                return Optional.empty();
            } catch (JournalDamage e) {
                return Optional.of(e);
            }
        });
    }

    /** From its first file on, whatever that is: what came before stands in backups. */
    private void read(H2File file) throws SQLException, IOException {
        var journalKey = key.derive("journal");
        var journal = new JournalReader(folder.journal(), journalKey);
        var from = journal.start();
        var last = new Journal.Mark[] {from};
        journal.read(from, (schema, mark, statements) -> last[0] = mark);
        if (!last[0].same(file.mark())) {
            throw JournalDamage.after(folder.journal(), last[0]);
        }
    }
}
