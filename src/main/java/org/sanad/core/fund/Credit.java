package org.sanad.core.fund;

/**
 * What an office, or an office and all under it, had of a programme for a year, in centimes.
 *
 * @param instalments in how many it came: lines of the envelope at headquarters, of its slice at an office alone; 0 where
 *     slices of several offices are added up
 * @param received the appropriation at headquarters, else the slices
 * @param committed by awards of that year’s budget, releases deducted
 * @param paid of those awards, reversals deducted
 */
public record Credit(String programme, int instalments, long received, long committed, long paid) {
    /** What was not committed; below 0 where awards that were taken over are above what was recorded. */
    public long left() {
        return received - committed;
    }
}
