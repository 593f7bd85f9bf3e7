package org.sanad.core.merge;

import java.util.Map;
import java.util.TreeMap;

/**
 * What of each chain was seen: the highest counter by chain.
 *
 * @param counters by {@code OFFICE/EPOCH}; a chain that is not named was not seen
 */
public record VersionVector(Map<String, Long> counters) {
    public static final VersionVector NONE = new VersionVector(Map.of());

    public VersionVector {
        counters = Map.copyOf(counters);
    }

    /** With the entry of a revision, {@code OFFICE/EPOCH/COUNTER}, and all before it in its chain. */
    public VersionVector seeing(String revision) {
        var cut = revision.lastIndexOf('/');
        return and(new VersionVector(Map.of(revision.substring(0, cut), Long.parseLong(revision.substring(cut + 1)))));
    }

    /** All that either saw. */
    public VersionVector and(VersionVector other) {
        var both = new TreeMap<>(counters);
        other.counters.forEach((chain, counter) -> both.merge(chain, counter, Math::max));
        return new VersionVector(both);
    }

    /** Whether the entry of a revision was seen. */
    public boolean saw(String revision) {
        var cut = revision.lastIndexOf('/');
        return Long.parseLong(revision.substring(cut + 1)) <= counters.getOrDefault(revision.substring(0, cut), 0L);
    }
}
