package org.sanad.core.person;

import org.sanad.core.Coded;

/** What was decided about two records of people. {@code OPEN} undoes what was decided before. */
public enum Verdict implements Coded {
    SAME,
    DIFFERENT,
    OPEN;

    /** The value of a code; null for null. */
    public static Verdict of(String code) {
        return Coded.of(Verdict.class, code);
    }
}
