package org.sanad.core.history;

import java.util.List;
import java.util.UUID;

/**
 * One save.
 *
 * @param counter of the office in this epoch: 1, 2, 3 … without a gap
 * @param at ISO instant by the office's clock; for showing only, order comes from the counter
 * @param previous hash of the entry before; 64 zeros for the first
 */
public record Entry(
        String office,
        UUID epoch,
        long counter,
        String at,
        String by,
        String role,
        String action,
        String previous,
        List<Line> lines) {
    public static final String NO_PREVIOUS = "0".repeat(64);

    /** The revision that the records of this entry now have. */
    public String revision() {
        return revision(office, epoch, counter);
    }

    static String revision(String office, UUID epoch, long counter) {
        return office + "/" + epoch + "/" + counter;
    }
}
