package org.sanad.ui.setup;

import java.nio.file.Path;
import java.util.List;
import org.sanad.ui.kit.Progress;

/** What the first screens need. All but {@link #created} and {@link #proposedFolder} may wait for a disk. */
public interface Setup {
    /**
     * An invitation that was read and verified.
     *
     * @param fingerprint of headquarters' key, to be compared over the phone
     */
    record Invited(OfficeChoice office, String fingerprint) {}

    /** A register that was opened before on this computer. */
    record Known(Path folder, OfficeChoice office) {}

    /** Every office, headquarters first. */
    List<OfficeChoice> offices();

    /** Registers opened before on this computer that are still there, the latest first. */
    List<Known> known();

    /** Where a register of this office would go by itself. */
    Path proposedFolder(String officeCode, boolean demonstration);

    /** @throws org.sanad.text.ProblemException {@code invitation.*} */
    Invited invitation(Path file);

    /**
     * Makes the register; nothing is left behind when it fails or is cancelled.
     *
     * @throws org.sanad.text.ProblemException by field: {@code office}, {@code folder}, {@code person},
     *     {@code password}, or none
     */
    void create(NewRegister wish, Progress progress);

    /** The register stands: goes on to work with it. On the screen's thread. */
    void created();
}
