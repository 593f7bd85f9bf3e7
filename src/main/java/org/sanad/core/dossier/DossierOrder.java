package org.sanad.core.dossier;

import org.sanad.core.Coded;

/**
 * In which order a list stands. What is equal stands by the newest state, then by the newest identity.
 *
 * @param arabicFirst whether titles and names stand by their Arabic form where they have one, else by the Latin
 */
public record DossierOrder(By by, boolean descending, boolean arabicFirst) {
    public static final DossierOrder NEWEST = new DossierOrder(By.STATE_ON, true, true);

    /** What a list can stand by. */
    public enum By implements Coded {
        NUMBER,
        TITLE,
        NAME,
        KIND,
        SECTOR,
        PROVINCE,
        STATE,
        STATE_ON,
        FILED_ON,
        ASKED,
        AWARDED,
        PAID;

        /** The value of a code; null for null. */
        public static By of(String code) {
            return Coded.of(By.class, code);
        }
    }
}
