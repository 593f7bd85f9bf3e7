package org.sanad.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sanad.data.journal.Journal;
import org.sanad.data.journal.JournalDamage;
import org.sanad.data.journal.JournalReader;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** Builds a database again: from the last good backup and the journal after it, or from the whole journal. */
final class Rebuilding {
    private final RegisterFolder folder;
    private final MasterKey key;
    private JournalDamage damage;

    Rebuilding(RegisterFolder folder, MasterKey key) {
        this.folder = folder;
        this.key = key;
    }

    boolean possible() {
        return !Backups.in(folder.backups()).isEmpty() || wholeJournal();
    }

    /**
     * Puts a new database in the place of the one that is damaged or gone; the damaged one is kept aside.
     *
     * @return what to tell the person
     */
    Problem rebuild() throws SQLException, IOException {
        var scratch = folder.path().resolve(".sanad-scratch");
        for (var backup : Backups.in(folder.backups())) {
            State.discard(scratch);
            try {
                BackupFile.unpack(backup, null, State.place(scratch.resolve("state")));
                return put(scratch, backup);
            } catch (JournalDamage | ProblemException e) {
                continue; // an older one may be good
            }
        }
        State.discard(scratch);
        return put(scratch, null);
    }

    private Problem put(Path scratch, Path backup) throws SQLException, IOException {
        long done;
        Files.createDirectories(scratch);
        try (var file = H2File.open(scratch.resolve("sanad"), key)) {
            if (backup != null) {
                var measure = State.fill(file, key, scratch.resolve("state"));
                if (!measure.digest().equals(BackupFile.about(backup).digest())) {
                    throw BackupFile.unreadable(backup, null);
                }
            } else {
                Migrations.run(file.pool(), new JournalReader(folder.journal(), key.derive("journal")).schema());
            }
            done = goOn(file);
        }
        if (Files.exists(folder.database())) {
            setAside(folder, folder.database());
        }
        SafeFile.put(scratch.resolve("sanad.mv.db"), folder.database());
        State.discard(scratch);
        var from = backup == null ? "–" : backup.getFileName().toString();
        if (damage != null) {
            setAside(folder, folder.journal());
            return Problem.of("heal.part", from, damage.file().getFileName());
        }
        return backup == null ? Problem.of("heal.rebuilt_from_journal", done) : Problem.of("heal.rebuilt", from, done);
    }

    /** As far as the journal can be read; what is missing after that is said. */
    private long goOn(H2File file) throws SQLException, IOException {
        if (!Journal.exists(folder.journal())) {
            return 0;
        }
        var mark = file.mark();
        try {
            return replay(file, folder.journal(), key.derive("journal"), mark);
        } catch (JournalDamage e) {
            damage = e;
            return file.mark().position() - mark.position();
        }
    }

    /** Does the records of a journal after a mark; gives how many. */
    static long replay(H2File file, Path journal, byte[] journalKey, Journal.Mark after)
            throws SQLException, IOException {
        var done = new long[1];
        try (var connection = file.writing()) {
            new JournalReader(journal, journalKey).read(after, (schema, mark, statements) -> {
                try {
                    if (Migrations.schema(file.pool()) < schema) {
                        connection.commit();
                        Migrations.run(file.pool(), schema);
                    }
                    H2File.apply(connection, statements);
                    H2File.mark(connection, mark);
                    connection.commit();
                    done[0]++;
                } catch (SQLException e) {
                    throw Faults.working(e);
                }
            });
            H2File.sync(connection);
        }
        return done[0];
    }

    /** Keeps what is damaged, under a name that is free. */
    static void setAside(RegisterFolder folder, Path damaged) throws IOException {
        SafeFile.folder(folder.damaged());
        for (var number = 1; ; number++) {
            var kept = folder.damaged().resolve(number + "-" + damaged.getFileName());
            if (!Files.exists(kept)) {
                Files.move(damaged, kept);
                return;
            }
        }
    }

    private boolean wholeJournal() {
        var files = Journal.files(folder.journal());
        return !files.isEmpty() && files.getFirst().getFileName().toString().equals(Journal.firstName());
    }
}
