package org.sanad.core.dossier;

import org.sanad.core.Coded;

/** Where a dossier stands in its life; which step may follow is in {@link LifeRules}. */
public enum State implements Coded {
    DRAFT,
    FILED,
    READY,
    UNDER_STUDY,
    RETURNED,
    DEFERRED,
    REJECTED,
    SETTLED,
    IN_OPERATION,
    CLOSED,
    WITHDRAWN;

    /** The value of a code; null for null. */
    public static State of(String code) {
        return Coded.of(State.class, code);
    }
}
