package org.sanad.core.history;

import org.jooq.DSLContext;
import org.jooq.exception.DataException;
import org.jooq.exception.DataTypeException;
import org.jooq.exception.IntegrityConstraintViolationException;

/** Leaves the transaction as it was when the database refuses a value: too long, missing, double, or of no parent. */
final class Attempt {
    private Attempt() {}

    /** False where it was refused. */
    static boolean of(DSLContext sql, Runnable write) {
        return sql.connectionResult(connection -> {
            var before = connection.setSavepoint();
            try {
                write.run();
                connection.releaseSavepoint(before);
                return true;
            } catch (IntegrityConstraintViolationException | DataException | DataTypeException e) {
                connection.rollback(before);
                return false;
            }
        });
    }
}
