package org.sanad.core.subsidy;

import org.sanad.core.Coded;

/** What an award gives. */
public enum Support implements Coded {
    CASH,
    IN_KIND;

    /** The value of a code; null for null. */
    public static Support of(String code) {
        return Coded.of(Support.class, code);
    }
}
