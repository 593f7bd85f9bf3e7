package org.sanad.core.subsidy;

import org.sanad.core.Coded;

/** Where the money of a programme comes from. */
public enum Funding implements Coded {
    OWN_BUDGET,
    CONVENTION,
    INDH,
    OTHER_DONOR;

    /** The value of a code; null for null. */
    public static Funding of(String code) {
        return Coded.of(Funding.class, code);
    }
}
