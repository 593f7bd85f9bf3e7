package org.sanad.ui.dashboard;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Shares of a whole in tenths of a percent that add up to 1000: what rounding leaves goes to those that it cut most. */
final class Shares {
    private static final int WHOLE = 1_000;

    private Shares() {}

    /** @param values 0 or more */
    static List<Integer> of(List<Long> values) {
        var sum = values.stream().mapToLong(Long::longValue).sum();
        if (sum <= 0) {
            return values.stream().map(value -> 0).toList();
        }
        var shares = values.stream()
                .mapToInt(value -> (int) Math.floor((double) value * WHOLE / sum))
                .toArray();
        var order = IntStream.range(0, shares.length)
                .boxed()
                .sorted(Comparator.comparingDouble(at -> shares[at] - (double) values.get(at) * WHOLE / sum))
                .toList();
        var left = WHOLE - IntStream.of(shares).sum();
        order.stream().limit(left).forEach(at -> shares[at]++);
        return IntStream.of(shares).boxed().toList();
    }
}
