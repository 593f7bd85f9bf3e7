package org.sanad.core.dossier;

import org.sanad.core.Coded;

/** What a dossier is late with, or soon will be. */
public enum Due implements Coded {
    /** The 60 days for a decision have run out. */
    LATE,
    /** They run out within {@link LifeRules#DAYS_AHEAD} days. */
    SOON,
    /** In operation, and not visited for too long. */
    UNVISITED;

    /** The value of a code; null for null. */
    public static Due of(String code) {
        return Coded.of(Due.class, code);
    }
}
