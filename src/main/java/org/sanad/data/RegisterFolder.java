package org.sanad.data;

import java.nio.file.Files;
import java.nio.file.Path;

/** The files of one register. Everything that an office holds is in this one folder. */
public record RegisterFolder(Path path) {
    public RegisterFolder {
        path = path.toAbsolutePath().normalize();
    }

    /** In clear: the format of the register, without personal data. */
    public Path label() {
        return path.resolve("register.json");
    }

    /** The slots that hold the master key, each opened by a password. */
    public Path keys() {
        return path.resolve("keys.json");
    }

    /** Stands here when a damaged page was met: the database is built again at the next opening. */
    Path toRebuild() {
        return path.resolve("rebuild.mark");
    }

    /** Which computer has it open; in clear, names no person. */
    Path holder() {
        return path.resolve("open-on.txt");
    }

    /** Stands here when the register was restored: it begins a new life at the next opening. */
    public Path restored() {
        return path.resolve("restored.mark");
    }

    /** Stands here from the first file of a register that is being made, or restored, until all of it is there. */
    Path making() {
        return path.resolve("making.mark");
    }

    /** What H2 is told; it adds {@code .mv.db}. */
    public Path databaseName() {
        return path.resolve("sanad");
    }

    public Path database() {
        return path.resolve("sanad.mv.db");
    }

    /** Every acknowledged change, sealed. */
    public Path journal() {
        return path.resolve("journal");
    }

    /** Backups on the same disk. */
    public Path backups() {
        return path.resolve("backups");
    }

    /** Files that were found damaged, set aside and never deleted by us. */
    public Path damaged() {
        return path.resolve("damaged");
    }

    /** Sealed scans, each once. */
    public Path attachments() {
        return path.resolve("attachments");
    }

    /** Packages that were taken in, byte for byte, to be forwarded. */
    public Path received() {
        return path.resolve("received");
    }

    /** The columns that figures are counted from, sealed; made anew where they are not there. */
    public Path figures() {
        return path.resolve("figures.sealed");
    }

    /** What was typed and not yet saved, sealed. */
    public Path drafts() {
        return path.resolve("drafts");
    }

    /** Whether a register was begun here and never came to its label; nobody has worked with it. */
    public boolean unfinished() {
        return Files.exists(making()) && !Files.exists(label());
    }

    public boolean holdsRegister() {
        return !unfinished() && holdsFiles();
    }

    private boolean holdsFiles() {
        return Files.exists(label()) || Files.exists(keys()) || Files.exists(database());
    }
}
