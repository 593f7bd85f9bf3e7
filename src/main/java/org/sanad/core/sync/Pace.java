package org.sanad.core.sync;

import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** Told how far long work has come; it may stop the work by throwing. */
@FunctionalInterface
public interface Pace {
    Pace UNWATCHED = bytes -> {};

    /**
     * @param bytes written or read since the last call
     * @throws org.sanad.text.ProblemException {@code work.cancelled}, when a person wants it no more; what was begun is
     *     then taken away again
     */
    void passed(long bytes);

    /** Tells how far the work has come, and stops it once a person wants it no more. */
    static Pace watched(LongConsumer passed, BooleanSupplier unwanted) {
        return bytes -> {
            if (unwanted.getAsBoolean()) {
                throw new ProblemException(Problem.of("work.cancelled"));
            }
            passed.accept(bytes);
        };
    }
}
