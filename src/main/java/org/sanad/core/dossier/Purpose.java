package org.sanad.core.dossier;

import org.sanad.core.Coded;

/** What the project does: something new, or more of what is there. */
public enum Purpose implements Coded {
    CREATION,
    EXTENSION;

    /** The value of a code; null for null. */
    public static Purpose of(String code) {
        return Coded.of(Purpose.class, code);
    }
}
