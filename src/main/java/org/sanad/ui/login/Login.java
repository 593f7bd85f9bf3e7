package org.sanad.ui.login;

import java.nio.file.Path;

/** What opening a register needs. */
public interface Login {
    /**
     * Opens a register. Waits for a disk; off the screen's thread.
     *
     * @param password wiped by whoever opened the register
     * @throws org.sanad.text.ProblemException {@code register.*}
     */
    void open(Path folder, char[] password);

    /** The register is open: goes on to work with it. On the screen's thread. */
    void opened();
}
