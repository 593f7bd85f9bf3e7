package org.sanad.core.spreadsheet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.sanad.core.account.Access;
import org.sanad.core.account.AccessLog;
import org.sanad.core.account.Session;
import org.sanad.data.Database;
import org.sanad.data.SafeFile;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** Puts exported files in their places, and notes in the log of accesses who exported what. */
final class ExportedFiles {
    private final Database database;
    private final AccessLog log;

    ExportedFiles(Database database, AccessLog log) {
        this.database = database;
        this.log = log;
    }

    /** Fills a file; gives how many rows. */
    @FunctionalInterface
    interface Content {
        int write(OutputStream out) throws IOException;
    }

    /**
     * Writes a file beside its place, notes who did, and puts it there when it is whole.
     *
     * @throws ProblemException {@code file.cannot_write}
     */
    int put(Path file, Session session, Access access, String subject, Content content) {
        var beside = file.resolveSibling(file.getFileName() + ".part");
        try {
            int rows;
            try (var channel = FileChannel.open(
                            beside,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.WRITE);
                    var out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
                rows = content.write(out);
            }
            sync(beside);
            note(session, access, subject + " " + rows);
            SafeFile.put(beside, file);
            return rows;
        } catch (IOException e) {
            throw new ProblemException(Problem.of("file.cannot_write", file), e);
        } finally {
            remove(beside);
        }
    }

    private void note(Session session, Access access, String subject) {
        database.write(sql -> {
            log.add(sql, session, access, subject);
            return null;
        });
    }

    private static void sync(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void remove(Path beside) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException _) {
            // what is left of a broken stick cannot be removed either
        }
    }
}
