package org.sanad.ui.backup;

import java.nio.file.Path;
import org.sanad.data.BackupAbout;

/** What restoring a backup needs. Waits for a disk; off the screen's thread. */
public interface Restore {
    /** What a backup tells without a password. */
    BackupAbout look(Path backup);

    /** Where the register of an office would go by itself. */
    Path proposedFolder(String officeCode);

    /**
     * @param person null where the password alone shall tell
     * @throws org.sanad.text.ProblemException {@code backup.*}, {@code register.*}, {@code folder.*}
     */
    void restore(Path backup, Path folder, String person, char[] password);
}
