package org.sanad.core.fund;

/**
 * How a slice stands, in centimes, each 0 or more.
 *
 * @param committed by awards, releases deducted
 * @param waiting proposed and not yet approved
 * @param paid reversals deducted
 */
public record Balance(Slice slice, long allotted, long committed, long waiting, long paid) {
    /** What may still be committed. */
    public long left() {
        return allotted - committed - waiting;
    }
}
