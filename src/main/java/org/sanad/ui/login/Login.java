package org.sanad.ui.login;

import java.nio.file.Path;

/** What opening a register needs. */
public interface Login {
    /** Whether several people open this register, so that it asks who it is; false where the folder holds none. */
    boolean asksWho(Path folder);

    /**
     * Opens a register. Waits for a disk; off the screen's thread.
     *
     * @param person null where only one person opens it
     * @param password wiped by whoever opened the register
     * @throws org.sanad.text.ProblemException {@code register.*}
     */
    void open(Path folder, String person, char[] password);

    /**
     * Opens a register with its key on paper and gives an administrator a new password. Waits for a disk; off the
     * screen's thread.
     *
     * @param person name of the administrator; blank where there is one only
     * @param password wiped by whoever opened the register
     * @throws org.sanad.text.ProblemException {@code recovery.*}, {@code password.*}, {@code register.*}
     */
    void recover(Path folder, String key, String person, char[] password);

    /** The register is open: goes on to work with it. On the screen's thread. */
    void opened();
}
