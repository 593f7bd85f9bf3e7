package org.sanad.core.facts;

import org.sanad.core.Coded;

/** By what figures can be broken down. */
public enum Dimension implements Coded {
    REGION,
    PROVINCE,
    OFFICE,
    KIND,
    SECTOR,
    PROGRAMME,
    YEAR,
    STATE,
    GENDER;

    /** The value of a code; null for null. */
    public static Dimension of(String code) {
        return Coded.of(Dimension.class, code);
    }
}
