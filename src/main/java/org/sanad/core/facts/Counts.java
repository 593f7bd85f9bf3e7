package org.sanad.core.facts;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Several breakdowns of what one filter takes, counted in one pass: a row is looked at once, while it is near. */
final class Counts {
    private final Wanted wanted;
    private final Map<Dimension, Count> counts = new EnumMap<>(Dimension.class);
    private final Count[] each;

    Counts(Wanted wanted, Codebook book, Set<Dimension> dimensions) {
        this.wanted = wanted;
        dimensions.forEach(dimension -> counts.put(dimension, new Count(wanted, book, List.of(dimension))));
        this.each = counts.values().toArray(Count[]::new);
    }

    void add(Block block) {
        for (var row = 0; row < block.size; row++) {
            if (wanted.takes(block, row)) {
                for (var count : each) {
                    count.add(block, row);
                }
            }
        }
    }

    /** Adds what was counted of other blocks. */
    void add(Counts other) {
        counts.forEach((dimension, count) -> count.add(other.counts.get(dimension)));
    }

    void tell(Map<Dimension, List<Group>> groups) {
        counts.forEach((dimension, count) -> groups.put(dimension, count.groups()));
    }
}
