package org.sanad.core.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sums of each group; the numbers of its codes, counted out as digits, are the key. */
final class GroupSums {
    /** Up to here the key is a place in an array. */
    private static final long DIRECT = 1 << 18;

    private final List<Dimension> dimensions;
    private final long[] weights;
    private final int[] sizes;
    private final long yearWeight;
    private final long programmeWeight;
    private final Sums[] direct;
    private final Map<Long, Sums> far = new HashMap<>();

    GroupSums(List<Dimension> dimensions, Codebook book) {
        this.dimensions = dimensions;
        this.weights = new long[dimensions.size()];
        this.sizes = dimensions.stream().mapToInt(book::size).toArray();
        var weight = 1L;
        for (var at = 0; at < weights.length; at++) {
            weights[at] = weight;
            weight = Math.multiplyExact(weight, sizes[at]);
        }
        yearWeight = weight(Dimension.YEAR);
        programmeWeight = weight(Dimension.PROGRAMME);
        direct = new Sums[weight <= DIRECT ? (int) weight : 0];
    }

    private long weight(Dimension dimension) {
        var at = dimensions.indexOf(dimension);
        return at < 0 ? 0 : weights[at];
    }

    /** What a dossier itself adds to the key. */
    long base(Block block, int row) {
        var base = 0L;
        for (var at = 0; at < weights.length; at++) {
            var dimension = dimensions.get(at);
            if (dimension != Dimension.YEAR && dimension != Dimension.PROGRAMME) {
                base += weights[at] * block.code(dimension, row);
            }
        }
        return base;
    }

    Sums of(long base, int year, int programme) {
        return of(base + yearWeight * year + programmeWeight * programme);
    }

    private Sums of(long key) {
        if (direct.length == 0) {
            return far.computeIfAbsent(key, none -> new Sums());
        }
        var sums = direct[(int) key];
        if (sums == null) {
            sums = new Sums();
            direct[(int) key] = sums;
        }
        return sums;
    }

    /** All that something was added to, by key. */
    Map<Long, Sums> all() {
        var all = new HashMap<>(far);
        for (var key = 0; key < direct.length; key++) {
            if (direct[key] != null) {
                all.put((long) key, direct[key]);
            }
        }
        return all;
    }

    /** The number of a dimension within a key. */
    int number(long key, int dimension) {
        return (int) (key / weights[dimension] % sizes[dimension]);
    }
}
