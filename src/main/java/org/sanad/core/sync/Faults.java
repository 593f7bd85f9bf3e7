package org.sanad.core.sync;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** What a disk or a stick reports, as a problem that a person can act on. */
final class Faults {
    private Faults() {}

    /** @param place the file or folder that was worked on */
    static ProblemException of(IOException e, Path place) {
        return new ProblemException(problem(e, place), e);
    }

    private static Problem problem(IOException e, Path place) {
        var reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
        var message = String.valueOf(reason).toLowerCase(Locale.ROOT);
        if (message.contains("no space left") || message.contains("not enough space") || message.contains("quota")) {
            return Problem.of("stick.full", place);
        }
        if (message.contains("read-only")) {
            return Problem.of("stick.read_only", place);
        }
        if (e instanceof AccessDeniedException) {
            return Problem.of("stick.no_rights", place);
        }
        if (e instanceof NoSuchFileException || e instanceof NotDirectoryException || !Files.exists(place)) {
            return Problem.of("stick.gone", place);
        }
        return Problem.of("stick.failed", place);
    }
}
