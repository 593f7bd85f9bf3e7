package org.sanad.core.person;

import org.sanad.core.Coded;

/** Level of education reached. */
public enum Education implements Coded {
    NONE,
    PRIMARY,
    LOWER_SECONDARY,
    UPPER_SECONDARY,
    VOCATIONAL,
    UNIVERSITY;

    /** The value of a code; null for null. */
    public static Education of(String code) {
        return Coded.of(Education.class, code);
    }
}
