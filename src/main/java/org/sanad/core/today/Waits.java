package org.sanad.core.today;

import java.util.List;

/**
 * What waits for one reason.
 *
 * @param count of all
 * @param first the oldest, as many as were asked for
 */
public record Waits(Matter matter, int count, List<Waiting> first) {
    public Waits {
        first = List.copyOf(first);
    }

    /** How many are not among the first. */
    public int more() {
        return count - first.size();
    }
}
