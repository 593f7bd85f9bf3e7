package org.sanad.core.facts;

import org.sanad.core.Coded;

/** How far a dossier that was filed in the period has come by now; drafts are at none. {@link #WAITING} is undecided. */
public enum Stage implements Coded {
    FILED,
    DECIDED,
    SETTLED,
    PAID,
    WORKING,
    WAITING;

    private static final String PREFIX = "stage_";

    /** As lists ask for its dossiers, in the place of a measure: {@code stage_paid}. */
    public String asked() {
        return PREFIX + code();
    }

    /** Whether a list asks for a stage. */
    public static boolean asks(String measure) {
        return measure != null && measure.startsWith(PREFIX);
    }

    /** The stage that a list asks for. */
    public static Stage of(String asked) {
        return Coded.of(Stage.class, asked.substring(PREFIX.length()));
    }
}
