package org.sanad.core.activity;

/**
 * A figure of the annual record.
 *
 * @param aim set for the year, summed over the offices; null where none set one
 * @param before the result of the year before
 */
public record RecordLine(Goal goal, Long aim, long result, long before) {
    /** What share of the aim is reached, 1 for all of it; empty aims give 0. */
    public double reached() {
        return aim == null || aim == 0 ? 0 : (double) result / aim;
    }
}
