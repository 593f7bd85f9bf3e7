package org.sanad.core.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.sanad.core.office.Registers;
import org.sanad.data.BackupAbout;
import org.sanad.data.Backups;
import org.sanad.data.Making;
import org.sanad.data.RegisterFolder;
import org.sanad.text.ProblemException;

/** A register from a backup: on a new PC, or beside the one that is there. */
public final class Restoring {
    /** How the name of a backup of generated data begins. */
    static final String DEMONSTRATION = "demo-";

    private Restoring() {}

    /**
     * What a backup tells without a password.
     *
     * @throws ProblemException {@code backup.unreadable}, {@code register.newer}
     */
    public static BackupAbout look(Path backup) {
        return Backups.look(backup);
    }

    /** A backup that can be read, and what it tells. */
    public record Found(Path file, BackupAbout about) {
        /** Whether it is one of generated data, by its name. */
        public boolean demonstration() {
            return file.getFileName().toString().startsWith(DEMONSTRATION);
        }
    }

    /** The readable backups in some folders, such as sticks, the newest first; those of generated data last. */
    public static List<Found> found(List<Path> places) {
        return places.stream()
                .flatMap(place -> Backups.in(place).stream())
                .filter(file -> Backups.position(file) >= 0)
                .map(file -> new Found(file, Backups.look(file)))
                .sorted(Comparator.comparing(Found::demonstration)
                        .thenComparing(found -> found.about().madeAt(), Comparator.reverseOrder()))
                .toList();
    }

    /**
     * Gives a damaged register a backup to be built from. It is built when it is next opened, with what its own journal
     * still has; what is damaged is set aside, not deleted.
     *
     * @throws ProblemException {@code backup.unreadable}, {@code folder.*}, {@code disk.full}
     */
    public static void repair(Path backup, RegisterFolder damaged) {
        var about = look(backup);
        Backups.lend(backup, damaged);
        var attachments = Attachments.beside(backup.toAbsolutePath().getParent(), about.office());
        if (Files.isDirectory(attachments)) {
            Attachments.copyMissing(attachments, damaged.attachments());
        }
        Registers.label(damaged);
    }

    /**
     * Restores a backup, with the attachments that stand beside it, into a new or an empty folder. Nothing is left there
     * when it fails.
     *
     * @param person whose password it is; null where the password alone shall tell
     * @throws ProblemException {@code register.exists}, {@code register.wrong_password}, {@code backup.unreadable},
     *     {@code backup.altered}, {@code folder.not_empty}, {@code folder.cannot_write}
     */
    public static BackupAbout restore(Path backup, RegisterFolder into, String person, char[] password) {
        var making = Making.begin(into);
        try {
            var about = Backups.restore(backup, making, person, password);
            var attachments = Attachments.beside(backup.toAbsolutePath().getParent(), about.office());
            if (Files.isDirectory(attachments)) {
                Attachments.copyMissing(attachments, into.attachments());
            }
            Registers.markRestored(into); // before it is a register: it must never be opened as if it went on
            Registers.label(into);
            making.done();
            return about;
        } catch (RuntimeException e) {
            making.undo();
            throw e;
        }
    }
}
