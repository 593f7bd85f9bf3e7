package org.sanad.core.person;

import org.sanad.core.Coded;

/** Relation to the resistance fighter; {@code OTHER} goes with a text. */
public enum Kinship implements Coded {
    SELF,
    DAUGHTER,
    SON,
    WIDOW,
    OTHER;

    /** The value of a code; null for null. */
    public static Kinship of(String code) {
        return Coded.of(Kinship.class, code);
    }
}
