package org.sanad.data;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import java.util.Optional;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.sanad.text.Problem;

/**
 * What a person can do something about when a disk refuses: it is full, it went away, it may not be written. A page that
 * cannot be read is not among them: that is damage ({@link Corruption}).
 */
public final class DiskFault {
    private DiskFault() {}

    /**
     * What the disk of a folder refused, by the chain of causes and by looking at the folder.
     *
     * @return {@code disk.full}, {@code folder.gone}, {@code folder.cannot_write} or {@code disk.fault}; empty where the
     *     disk has nothing to do with it
     */
    public static Optional<Problem> of(Throwable fault, Path folder) {
        if (full(fault)) {
            return Optional.of(Problem.of("disk.full", folder.toString()));
        }
        if (!refused(fault)) {
            return Optional.empty();
        }
        if (!Files.isDirectory(folder)) {
            return Optional.of(Problem.of("folder.gone", folder.toString()));
        }
        if (denied(fault) || !Files.isWritable(folder)) {
            return Optional.of(Problem.of("folder.cannot_write", folder.toString()));
        }
        return writing(fault) ? Optional.of(Problem.of("disk.fault", folder.toString())) : Optional.empty();
    }

    /** Linux, macOS and Windows each say it in their own words; no class of exception tells it. */
    public static boolean full(Throwable fault) {
        return says(fault, "no space left", "not enough space", "disk quota exceeded");
    }

    private static boolean denied(Throwable fault) {
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof AccessDeniedException || cause instanceof ReadOnlyFileSystemException) {
                return true;
            }
        }
        return says(fault, "read-only file system", "write protected");
    }

    private static boolean says(Throwable fault, String... words) {
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            var message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            for (var word : words) {
                if (message.contains(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a file could not be read or written, or was closed because of that. */
    private static boolean refused(Throwable fault) {
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException || cause instanceof MVStoreException store && closed(store)) {
                return true;
            }
        }
        return false;
    }

    private static boolean closed(MVStoreException fault) {
        return fault.getErrorCode() == DataUtils.ERROR_CLOSED || fault.getErrorCode() == DataUtils.ERROR_WRITING_FAILED;
    }

    private static boolean writing(Throwable fault) {
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof MVStoreException store && closed(store)) {
                return true;
            }
        }
        return false;
    }
}
