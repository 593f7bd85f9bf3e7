package org.sanad.core.dossier;

import org.sanad.core.Coded;

/** The sector of activity; the seven of the domain. */
public enum Sector implements Coded {
    AGRICULTURE,
    SEA_FISHING,
    CRAFTS,
    TRADE,
    INDUSTRY,
    SERVICES,
    TOURISM;

    /** The value of a code; null for null. */
    public static Sector of(String code) {
        return Coded.of(Sector.class, code);
    }
}
