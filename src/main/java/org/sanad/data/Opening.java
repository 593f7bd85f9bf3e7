package org.sanad.data;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.sanad.data.journal.Journal;
import org.sanad.data.journal.JournalDamage;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/**
 * Opens a register's database and brings it and its journal to the same place. The journal is written before the
 * database says yes, so after a crash it is ahead by what the database lost, and that is done again. Where one of the
 * two is damaged, the other has everything; where both are, the last good backup is the ground.
 */
final class Opening {
    private final RegisterFolder folder;
    private final byte[] journalKey;
    private final MasterKey key;
    private final List<Problem> notices = new ArrayList<>();
    private boolean rebuilt;

    Opening(RegisterFolder folder, MasterKey key) {
        this.folder = folder;
        this.key = key;
        this.journalKey = key.derive("journal");
    }

    /**
     * Damage that shows only once the file is open has it built again, too; so has a file that is older than where its
     * journal begins, as H2 may leave one after a power cut: what the journal let go of stands in the backups.
     */
    Database open() {
        var fresh = !Files.exists(folder.database());
        var file = file();
        try {
            return begin(file, fresh);
        } catch (RuntimeException e) {
            var rebuilding = new Rebuilding(folder, key);
            if (rebuilt || fresh || !(e instanceof JournalDamage || Corruption.met(e)) || !rebuilding.possible()) {
                throw e;
            }
            notices.clear();
            return begin(rebuilt(rebuilding, e), false);
        }
    }

    private Database begin(H2File file, boolean fresh) {
        try {
            var schema = fresh && !rebuilt ? Migrations.run(file.pool()) : upToDate(file);
            file.requireTables();
            if (!fresh && !Journal.exists(folder.journal())) {
                beginJournal(file);
            }
            var journal = journal(file, schema);
            catchUp(file, journal.last());
            Holder.of(folder).note();
            return new Database(file, journal, notices, folder, () -> new Opening(folder, key).open());
        } catch (SQLException e) {
            letGo(file, e);
            throw Faults.opening(e, folder);
        } catch (IOException e) {
            letGo(file, e);
            throw new ProblemException(Problem.of("folder.cannot_write", folder.path()), e);
        } catch (RuntimeException e) {
            letGo(file, e);
            throw e;
        }
    }

    /** What closing meets must not hide why it is closed. */
    private static void letGo(H2File file, Exception because) {
        try {
            file.close();
        } catch (RuntimeException e) {
            because.addSuppressed(e);
        }
    }

    /** A file that is damaged or gone is built again, where there is something to build it from. */
    private H2File file() {
        var rebuilding = new Rebuilding(folder, key);
        var wanted = !Files.exists(folder.database()) || Files.exists(folder.toRebuild());
        if (wanted && rebuilding.possible()) {
            return rebuilt(rebuilding, null);
        }
        try {
            return H2File.open(folder.databaseName(), key);
        } catch (SQLException e) {
            var fault = Faults.opening(e, folder);
            var damaged = fault instanceof ProblemException problem
                    && problem.problem().key().equals("register.damaged");
            if (!damaged || !rebuilding.possible()) {
                throw fault;
            }
            return rebuilt(rebuilding, fault);
        }
    }

    private H2File rebuilt(Rebuilding rebuilding, RuntimeException fault) {
        try {
            notices.add(rebuilding.rebuild());
            Files.deleteIfExists(folder.toRebuild());
            rebuilt = true;
            return H2File.open(folder.databaseName(), key);
        } catch (SQLException | IOException | JournalDamage e) {
            throw fault == null ? new ProblemException(Problem.of("register.damaged", folder.path()), e) : fault;
        }
    }

    private int upToDate(H2File file) throws SQLException, IOException {
        var reached = Migrations.reached(file.pool());
        if (!reached.pending()) {
            return reached.schema();
        }
        keepBeforeMigrating(file, reached.schema());
        return Migrations.run(file.pool());
    }

    /** What the tables were before they change: from there one can go back to the Sanad of before. */
    private void keepBeforeMigrating(H2File file, int schema) throws SQLException, IOException {
        if (schema == 0) {
            return;
        }
        var scratch = folder.path().resolve(".sanad-scratch");
        State.discard(scratch);
        try (var connection = file.reading()) {
            var measure = State.write(connection, schema, key, scratch);
            var about = new BackupAbout(
                    "", Files.getLastModifiedTime(folder.database()).toString(), 0, measure.rows(), measure.digest());
            var place = folder.backups().resolve("before-migration");
            SafeFile.folder(place);
            BackupFile.write(place.resolve(schema + BackupFile.ENDING), about, folder.keys(), State.file(scratch));
        } finally {
            State.discard(scratch);
        }
    }

    /** A register of the first release had none: its journal does not tell of the beginning. */
    private void beginJournal(H2File file) throws SQLException {
        if (file.mark().position() == 0) {
            try (var connection = file.writing()) {
                H2File.mark(connection, Journal.Mark.beginning());
                connection.commit();
                H2File.sync(connection);
            }
        }
    }

    /** A journal that cannot be read on is set aside; the database has all that it held. */
    private Journal journal(H2File file, int schema) throws SQLException, IOException {
        var mark = file.mark();
        if (notices.isEmpty() && mark.position() > Journal.Mark.BEGINNING && !Journal.exists(folder.journal())) {
            notices.add(Problem.of("heal.journal_gone"));
        }
        try {
            return Journal.open(folder.journal(), journalKey, schema, mark);
        } catch (JournalDamage e) {
            notices.add(Problem.of("heal.journal_damaged", e.file().getFileName()));
            Rebuilding.setAside(folder, folder.journal());
            return Journal.open(folder.journal(), journalKey, schema, mark);
        }
    }

    /** Does again what the database lost. */
    private void catchUp(H2File file, Journal.Mark last) throws SQLException, IOException {
        var mark = file.mark();
        if (mark.same(last)) {
            return;
        }
        var done = Rebuilding.replay(file, folder.journal(), journalKey, mark);
        notices.add(Problem.of("heal.completed", done));
    }
}
