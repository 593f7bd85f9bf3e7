package org.sanad.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.sanad.data.journal.JournalDamage;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** Backups of one register: made, proved, found. */
public final class Backups {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss", Locale.ROOT);

    private final RegisterFolder folder;
    private final MasterKey key;
    private final Database database;
    private final Clock clock;

    public Backups(RegisterFolder folder, MasterKey key, Database database, Clock clock) {
        this.folder = folder;
        this.key = key;
        this.database = database;
        this.clock = clock;
    }

    /** A backup that was made and proved. */
    public record Made(Path file, BackupAbout about) {}

    /**
     * Makes a backup in a folder and proves it: it is restored into a scratch database, whose rows have the same digest.
     *
     * @param named how its name begins
     * @throws ProblemException {@code folder.cannot_write}, {@code disk.full}, {@code backup.not_proved}
     */
    public Made make(String office, String named, Path folderOfChoice) {
        var place = folderOfChoice.toAbsolutePath().normalize(); // H2 takes no other
        var scratch = place.resolve(".sanad-scratch");
        try {
            SafeFile.folder(place);
            State.discard(scratch);
            var about = database.still((file, journal) -> write(file, office, scratch.resolve("state")));
            prove(about, scratch);
            var made = place.resolve(name(named, about));
            BackupFile.write(made, about, folder.keys(), State.file(scratch.resolve("state")));
            return new Made(made, about);
        } catch (IOException | UncheckedIOException e) {
            throw refused(place, e);
        } finally {
            forget(scratch);
        }
    }

    private BackupAbout write(H2File file, String office, Path state) throws SQLException, IOException {
        try (var connection = file.reading()) {
            var mark = H2File.mark(connection);
            var measure = State.write(connection, Migrations.schema(file.pool()), key, state);
            var at = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
            return new BackupAbout(office, at, mark.position(), measure.rows(), measure.digest());
        }
    }

    private void prove(BackupAbout about, Path scratch) throws IOException {
        try (var proof = H2File.open(scratch.resolve("proof"), key)) {
            if (!State.fill(proof, key, scratch.resolve("state")).digest().equals(about.digest())) {
                throw new ProblemException(Problem.of("backup.not_proved"));
            }
        } catch (SQLException | JournalDamage e) {
            throw new ProblemException(Problem.of("backup.not_proved"), e);
        }
    }

    private static String name(String named, BackupAbout about) {
        var at = NAME.format(java.time.Instant.parse(about.madeAt()).atZone(ZoneId.systemDefault()));
        return named + "-" + at + BackupFile.ENDING;
    }

    /**
     * Backups in a folder, first the one that reaches furthest. Names sort as dates do, and dates come from a clock that
     * somebody may have set back; those that cannot be read come last.
     */
    public static List<Path> in(Path place) {
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (var files = Files.list(place)) {
            return files
                    .filter(file -> file.toString().endsWith(BackupFile.ENDING))
                    .collect(Collectors.toMap(file -> file, Backups::position))
                    .entrySet()
                    .stream()
                    .sorted(Map.Entry.<Path, Long>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey())
                            .reversed())
                    .map(Map.Entry::getKey)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The place in the journal up to which a backup reaches; −1 where it cannot be read. */
    public static long position(Path file) {
        try {
            return look(file).position();
        } catch (ProblemException e) {
            return -1;
        }
    }

    /** What a backup tells without a key. */
    public static BackupAbout look(Path file) {
        return BackupFile.about(file);
    }

    /** Begins a new file of the journal and lets go of those that two good backups hold. */
    public void settle() {
        var kept = in(folder.backups());
        database.still((file, journal) -> {
            journal.rotate();
            if (kept.size() > 1) {
                journal.forget(look(kept.get(1)).position());
            }
            return null;
        });
    }

    /** Whether the register has changed since a backup. */
    public boolean changedSince(BackupAbout about) {
        return database.still((file, journal) -> file.mark().position() != about.position());
    }

    private static ProblemException refused(Path place, Exception e) {
        return new ProblemException(
                DiskFault.full(e)
                        ? Problem.of("disk.full", place.toString())
                        : Problem.of("folder.cannot_write", place.toString()),
                e);
    }

    private static void forget(Path scratch) {
        try {
            State.discard(scratch);
        } catch (IOException e) {
            // it is sealed, and the next backup clears it away
        }
    }

    /**
     * Restores a backup into a register that is being made, and keeps a copy of it there: the journal goes on from it, so
     * that the two can build the database again before the first new backup.
     *
     * @param password of anybody who had one when the backup was made
     * @throws ProblemException {@code register.wrong_password}, {@code backup.unreadable}, {@code backup.altered},
     *     {@code folder.cannot_write}; then what was made is to be undone
     */
    public static BackupAbout restore(Path backup, Making making, String person, char[] password) {
        var about = look(backup);
        var into = making.folder();
        var scratch = into.path().resolve(".sanad-scratch");
        try {
            BackupFile.unpack(backup, into.keys(), State.place(scratch));
            var key = KeyFile.open(into.keys(), person, password).key();
            build(about, backup, into, key, scratch);
            keep(backup, into);
            return about;
        } catch (IOException e) {
            throw refused(into.path(), e);
        } finally {
            forget(scratch);
        }
    }

    /**
     * Lays a backup from elsewhere beside a register whose file is damaged or gone, with the key slots where those are
     * gone too, so that the next opening builds it again from the backup and from what the journal still has.
     *
     * @throws ProblemException {@code backup.unreadable}, {@code folder.*}, {@code disk.full}
     */
    public static void lend(Path backup, RegisterFolder folder) {
        look(backup);
        try {
            keep(backup, folder);
            if (!KeyFile.readable(folder.keys())) {
                BackupFile.unpackKeys(backup, folder.keys());
            }
            SafeFile.write(folder.toRebuild(), new byte[0]);
        } catch (IOException e) {
            throw refused(folder.path(), e);
        }
    }

    /** Has a backup stand beside a register, where it is not there yet. */
    private static void keep(Path backup, RegisterFolder folder) throws IOException {
        var kept = folder.backups().resolve(backup.getFileName().toString());
        SafeFile.folder(folder.backups());
        if (!Files.exists(kept) || Files.mismatch(backup, kept) >= 0) {
            SafeFile.copy(backup, kept);
        }
    }

    private static void build(BackupAbout about, Path backup, RegisterFolder into, MasterKey key, Path scratch)
            throws IOException {
        try (var file = H2File.open(into.databaseName(), key)) {
            if (!State.fill(file, key, scratch).digest().equals(about.digest())) {
                throw new ProblemException(Problem.of("backup.altered", backup.getFileName()));
            }
            State.beginJournal(file, into, key);
        } catch (SQLException | JournalDamage e) {
            throw new ProblemException(Problem.of("backup.altered", backup.getFileName()), e);
        }
    }
}
