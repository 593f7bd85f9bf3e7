package org.sanad.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.sanad.data.journal.Dml;
import org.sanad.data.journal.JournalDamage;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** Looks at what a backup holds, row by row, without restoring it. What it unpacks meanwhile stays sealed. */
public final class BackupLook {
    private BackupLook() {}

    /** Told of all rows of a backup, some of one table at a time. */
    public interface Rows {
        /** @param rows values in the order of the columns; a value may be null */
        void rows(String table, List<String> columns, List<List<Object>> rows);
    }

    /**
     * Reads a backup to its end; nothing is left of what was unpacked.
     *
     * @param person whose password it is; null where the password alone shall tell
     * @param password of anybody who had one when the backup was made
     * @throws ProblemException {@code register.wrong_password}, {@code backup.unreadable}, {@code backup.altered},
     *     {@code folder.cannot_write}
     */
    public static void read(Path backup, String person, char[] password, Rows each) {
        var about = BackupFile.about(backup);
        Path scratch = null;
        try {
            scratch = Files.createTempDirectory("sanad-look");
            var keys = scratch.resolve("keys.json");
            var state = scratch.resolve("state");
            BackupFile.unpack(backup, keys, State.place(state));
            var key = KeyFile.open(keys, person, password).key();
            if (!State.read(key, state, lot -> tell(lot, each)).equals(about.digest())) {
                throw new ProblemException(Problem.of("backup.altered", backup.getFileName()));
            }
        } catch (JournalDamage e) {
            throw new ProblemException(Problem.of("backup.altered", backup.getFileName()), e);
        } catch (IOException e) {
            throw new ProblemException(Problem.of("folder.cannot_write", String.valueOf(scratch)), e);
        } finally {
            forget(scratch);
        }
    }

    /** Statements of a state are all {@code insert into TABLE (COLUMNS) values …}. */
    private static void tell(Dml lot, Rows each) {
        var sql = lot.sql();
        var open = sql.indexOf('(');
        var table = sql.substring("insert into ".length(), open).strip();
        var columns = Stream.of(sql.substring(open + 1, sql.indexOf(')')).split(","))
                .map(String::strip)
                .toList();
        each.rows(table, columns, lot.rows());
    }

    private static void forget(Path scratch) {
        try {
            if (scratch != null) {
                State.discard(scratch);
            }
        } catch (IOException e) {
            // it is sealed
        }
    }
}
