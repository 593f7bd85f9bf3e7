package org.sanad.core.dossier;

/**
 * How often dossiers are visited, and how long they are kept. Headquarters sets it for all.
 *
 * @param monthsBetweenVisits from the settlement to the first visit, and from each visit to the next; 1 or more
 * @param yearsInArchive from the closing until the archive is due; 1 or more
 */
public record Periods(int monthsBetweenVisits, int yearsInArchive) {
    /** A proposal, until headquarters and the archives agree on others. */
    public static final Periods PROPOSED = new Periods(12, 10);
}
