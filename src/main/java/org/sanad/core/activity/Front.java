package org.sanad.core.activity;

import org.sanad.core.Coded;

/** The four fronts on which the offices account for their work (46th annual meeting). */
public enum Front implements Coded {
    EMPLOYMENT,
    SOCIAL,
    HEALTH,
    HISTORICAL
}
