package org.sanad.core.history;

import java.util.List;
import java.util.function.Consumer;
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

    /**
     * All at once, which is quick; where the database refuses one of them, one by one, so that only that one is left out.
     *
     * @return those that were refused
     */
    static <T> List<T> each(DSLContext sql, List<T> all, Consumer<List<T>> write) {
        if (of(sql, () -> write.accept(all))) {
            return List.of();
        }
        return all.stream()
                .filter(one -> !of(sql, () -> write.accept(List.of(one))))
                .toList();
    }
}
