package org.sanad.core.fund;

/**
 * The appropriation of a programme for a year, in centimes.
 *
 * @param allotted to offices by headquarters; never above {@code appropriated}
 */
public record Envelope(String programme, int year, long appropriated, long allotted) {
    /** What may still be allotted. */
    public long left() {
        return appropriated - allotted;
    }
}
