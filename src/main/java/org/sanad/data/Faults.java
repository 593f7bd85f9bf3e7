package org.sanad.data;

import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Set;
import org.h2.api.ErrorCode;
import org.jooq.exception.DataAccessException;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** What H2 reports, as a problem that a person can act on; anything else stays a fault of ours. */
final class Faults {
    private static final Set<Integer> LETTING_GO =
            Set.of(ErrorCode.DATABASE_ALREADY_OPEN_1, ErrorCode.DATABASE_IS_CLOSED);

    private Faults() {}

    static RuntimeException opening(SQLException e, RegisterFolder folder) {
        var name = folder.path().toString();
        return switch (e.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 ->
                new ProblemException(Holder.of(folder).inUse(), e);
            case ErrorCode.FILE_ENCRYPTION_ERROR_1,
                    ErrorCode.FILE_CORRUPTED_1,
                    ErrorCode.FILE_VERSION_ERROR_1,
                    ErrorCode.WRONG_USER_OR_PASSWORD,
                    ErrorCode.WRONG_PASSWORD_FORMAT -> problem("register.damaged", name, e);
            default ->
                DiskFault.of(e, folder.path())
                        .<RuntimeException>map(found -> new ProblemException(found, e))
                        .orElseGet(() -> otherwise(e, folder, name));
        };
    }

    private static RuntimeException otherwise(SQLException e, RegisterFolder folder, String name) {
        var io = e.getErrorCode() == ErrorCode.IO_EXCEPTION_1 || e.getErrorCode() == ErrorCode.IO_EXCEPTION_2;
        if (io && Files.exists(folder.database()) && !Files.isWritable(folder.database())) {
            return problem("folder.cannot_write", name, e);
        }
        return io || Corruption.met(e) ? problem("register.damaged", name, e) : working(e);
    }

    /** Whether H2 is still letting go of the file. */
    static boolean held(Throwable fault) {
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && LETTING_GO.contains(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }

    static RuntimeException working(SQLException e) {
        return new DataAccessException("database", e);
    }

    private static ProblemException problem(String key, String name, SQLException e) {
        return new ProblemException(Problem.of(key, name), e);
    }
}
