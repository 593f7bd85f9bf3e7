package org.sanad.core.activity;

import java.util.List;

/**
 * The record of a year of an office and all under it.
 *
 * @param lines a figure for each goal, in order of the fronts
 * @param spaces what its memory spaces did, each, and {@code audiences} for whom: both add up to the lines of events and
 *     visitors
 */
public record AnnualRecord(List<RecordLine> lines, List<MemorySpace> spaces, List<AudienceSum> audiences) {
    public AnnualRecord {
        lines = List.copyOf(lines);
        spaces = List.copyOf(spaces);
        audiences = List.copyOf(audiences);
    }
}
