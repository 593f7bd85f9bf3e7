package org.sanad.ui.backup;

import java.nio.file.Path;
import java.util.List;
import org.sanad.core.backup.Inside;
import org.sanad.core.backup.Restoring;
import org.sanad.data.BackupAbout;

/** What restoring a backup needs. Waits for a disk; off the screen's thread. */
public interface Restore {
    /** What a backup tells without a password. */
    BackupAbout look(Path backup);

    /**
     * What a backup holds, to who has a password of it.
     *
     * @throws org.sanad.text.ProblemException {@code backup.*}, {@code register.wrong_password}
     */
    Inside inside(Path backup, char[] password);

    /** Where the register of an office would go by itself. */
    Path proposedFolder(String officeCode);

    /**
     * @param person null where the password alone shall tell
     * @throws org.sanad.text.ProblemException {@code backup.*}, {@code register.*}, {@code folder.*}
     */
    void restore(Path backup, Path folder, String person, char[] password);

    /** Backups that are within reach now, the newest first: second places and sticks. */
    List<Restoring.Found> found();

    /**
     * Gives a damaged register a backup to be built from when it is next opened.
     *
     * @throws org.sanad.text.ProblemException {@code backup.*}, {@code folder.*}, {@code disk.full}
     */
    void repair(Path backup, Path damaged);
}
