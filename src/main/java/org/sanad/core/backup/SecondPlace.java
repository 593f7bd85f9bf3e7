package org.sanad.core.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.sanad.data.DiskFault;
import org.sanad.data.SafeFile;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** A stick or a share that gets a copy of each backup. It comes and goes, and may fail at any moment. */
final class SecondPlace {
    private final Path place;
    private final String office;

    SecondPlace(Path place, String office) {
        this.place = place;
        this.office = office;
    }

    boolean there() {
        return Files.isDirectory(place);
    }

    /** Whether a copy of a backup stands there. */
    boolean has(Path backup) {
        return Files.exists(target(backup));
    }

    /**
     * Copies a backup and the attachments that are not there yet; each is fsynced, and the backup is read back from there
     * and compared, before it has its name.
     *
     * @throws ProblemException {@code backup.second_full}, {@code backup.second_failed}
     */
    void copy(Path backup, Path attachments) {
        var part = place.resolve(backup.getFileName() + ".part");
        try {
            if (Files.isDirectory(attachments)) {
                Attachments.copyMissing(attachments, Attachments.beside(place, office));
            }
            copyDurably(backup, part);
            if (Files.mismatch(backup, part) >= 0) {
                throw new IOException("read back otherwise than written");
            }
            SafeFile.put(part, target(backup));
        } catch (IOException | UncheckedIOException e) {
            discard(part);
            throw refused(e);
        }
    }

    static void copyDurably(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        try (var channel = FileChannel.open(to, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private Path target(Path backup) {
        return place.resolve(backup.getFileName().toString());
    }

    private ProblemException refused(Exception e) {
        return new ProblemException(
                DiskFault.full(e)
                        ? Problem.of("backup.second_full", place.toString())
                        : Problem.of("backup.second_failed", place.toString()),
                e);
    }

    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // the place is gone; the next copy overwrites what is left
        }
    }
}
