package org.sanad.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/**
 * A register that is being made in a folder, or restored into it. Until it bears its label the folder holds none: where
 * the power fails meanwhile, the same is done again. It begins in an empty folder only, so that what is taken away when it
 * fails is never a file of somebody.
 */
public final class Making {
    private final RegisterFolder folder;
    private final boolean folderIsNew;

    private Making(RegisterFolder folder, boolean folderIsNew) {
        this.folder = folder;
        this.folderIsNew = folderIsNew;
    }

    /** @throws ProblemException {@code register.exists}, {@code folder.not_empty}, {@code folder.cannot_write} */
    public static Making begin(RegisterFolder folder) {
        if (folder.holdsRegister()) {
            throw new ProblemException(Problem.of("register.exists", folder.path()));
        }
        var making = new Making(folder, !Files.exists(folder.path()));
        try {
            if (folder.unfinished()) {
                making.clear();
            }
            SafeFile.folder(folder.path());
            if (!empty(folder.path())) {
                throw new ProblemException(Problem.of("folder.not_empty", folder.path()));
            }
            SafeFile.write(folder.making(), new byte[0]);
            return making;
        } catch (IOException | UncheckedIOException e) {
            throw new ProblemException(Problem.of("folder.cannot_write", folder.path()), e);
        }
    }

    private static boolean empty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    RegisterFolder folder() {
        return folder;
    }

    /** It bears its label: the mark says nothing any more. */
    public void done() {
        try {
            Files.deleteIfExists(folder.making());
        } catch (IOException e) {
            // beside a label it is of no account
        }
    }

    /** Takes away what was made. */
    public void undo() {
        try {
            clear();
            if (folderIsNew) {
                Files.delete(folder.path());
            }
        } catch (IOException e) {
            // what is left is sealed, and the next making clears it away; the first fault is the one to tell
        }
    }

    /** The mark goes last, or what is left would be taken for a register. */
    private void clear() throws IOException {
        try (var files = Files.list(folder.path())) {
            for (var file : files.filter(one -> !one.equals(folder.making())).toList()) {
                State.discard(file);
            }
        }
        Files.deleteIfExists(folder.making());
    }
}
