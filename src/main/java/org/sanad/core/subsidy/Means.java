package org.sanad.core.subsidy;

import org.sanad.core.Coded;

/** How a payment left the fund; in-kind support leaves by delivery. */
public enum Means implements Coded {
    CHEQUE,
    TRANSFER,
    DELIVERY;

    /** The value of a code; null for null. */
    public static Means of(String code) {
        return Coded.of(Means.class, code);
    }
}
