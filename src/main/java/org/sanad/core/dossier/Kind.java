package org.sanad.core.dossier;

import org.sanad.core.Coded;

/** Who carries the project. */
public enum Kind implements Coded {
    INDIVIDUAL,
    COOPERATIVE,
    ASSOCIATION;

    /** The value of a code; null for null. */
    public static Kind of(String code) {
        return Coded.of(Kind.class, code);
    }
}
