package org.sanad.core.paper;

import org.sanad.core.Coded;

/** Whether a paper is there. */
public enum Presence implements Coded {
    PRESENT,
    MISSING,
    NOT_REQUIRED;

    /** The value of a code; null for null. */
    public static Presence of(String code) {
        return Coded.of(Presence.class, code);
    }
}
