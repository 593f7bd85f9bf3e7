package org.sanad.core.sync;

import java.nio.file.Path;
import java.util.List;

/**
 * What is on the sticks that are in, as far as it concerns this office.
 *
 * @param sticks those that can be written to
 * @param offered files that may be for this office and were not taken in yet
 * @param known how many were taken in before
 * @param dossiers changed ones that no receipt covers and that no package on these sticks holds
 * @param along likewise
 */
public record Plugged(List<Path> sticks, List<Path> offered, int known, int dossiers, Along along) {
    public static final Plugged NOTHING = new Plugged(List.of(), List.of(), 0, 0, Along.NONE);

    public Plugged {
        sticks = List.copyOf(sticks);
        offered = List.copyOf(offered);
    }
}
