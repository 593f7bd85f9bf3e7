package org.sanad.data;

import java.sql.SQLException;
import java.util.Set;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/** Whether what H2 says means that its file is not as it was written. */
final class Corruption {
    private static final Set<Integer> STORE = Set.of(
            DataUtils.ERROR_READING_FAILED,
            DataUtils.ERROR_INTERNAL,
            DataUtils.ERROR_FILE_CORRUPT,
            DataUtils.ERROR_SERIALIZATION,
            DataUtils.ERROR_CHUNK_NOT_FOUND,
            DataUtils.ERROR_BLOCK_NOT_FOUND);
    /** A table of ours that is not there was lost: nobody drops one. */
    private static final Set<Integer> SQL = Set.of(
            ErrorCode.FILE_CORRUPTED_1,
            ErrorCode.GENERAL_ERROR_1,
            ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1,
            ErrorCode.TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1,
            ErrorCode.COLUMN_NOT_FOUND_1);

    private Corruption() {}

    static boolean met(Throwable fault) {
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            var met = switch (cause) {
                case MVStoreException store -> STORE.contains(store.getErrorCode());
                case SQLException sql -> SQL.contains(sql.getErrorCode());
                default -> false;
            };
            if (met) {
                return true;
            }
        }
        return false;
    }
}
