package org.sanad.core.sync;

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
}
