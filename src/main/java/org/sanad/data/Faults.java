package org.sanad.data;

import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Locale;
import org.h2.api.ErrorCode;
import org.jooq.exception.DataAccessException;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** What H2 reports, as a problem that a person can act on; anything else stays a fault of ours. */
final class Faults {
    private Faults() {}

    static RuntimeException opening(SQLException e, RegisterFolder folder) {
        var name = folder.path().toString();
        return switch (e.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> problem("register.in_use", name, e);
            case ErrorCode.FILE_ENCRYPTION_ERROR_1,
                    ErrorCode.FILE_CORRUPTED_1,
                    ErrorCode.FILE_VERSION_ERROR_1,
                    ErrorCode.WRONG_USER_OR_PASSWORD,
                    ErrorCode.WRONG_PASSWORD_FORMAT -> problem("register.damaged", name, e);
            case ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2 ->
                problem(writable(folder) ? "register.damaged" : "folder.cannot_write", name, e);
            default -> Corruption.met(e) ? problem("register.damaged", name, e) : working(e);
        };
    }

    private static boolean writable(RegisterFolder folder) {
        return Files.isWritable(folder.path())
                && (!Files.exists(folder.database()) || Files.isWritable(folder.database()));
    }

    static RuntimeException working(SQLException e) {
        return full(e) ? problem("disk.full", "", e) : new DataAccessException("database", e);
    }

    /** Linux, macOS and Windows each say it in their own words; no class of exception tells it. */
    static boolean full(Throwable fault) {
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            var message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (message.contains("no space left") || message.contains("not enough space")) {
                return true;
            }
        }
        return false;
    }

    private static ProblemException problem(String key, String name, SQLException e) {
        return new ProblemException(Problem.of(key, name), e);
    }
}
