package org.sanad.core.facts;

import java.util.Arrays;

/**
 * Rows that are put in order only where somebody looks: a page costs one pass or two over the rows, wherever it stands.
 * First it is found between which keys the page lies, by numbers alone; only rows of those keys are then compared in full.
 */
final class Ordered {
    private final int[] rows;
    private final long[] keys;
    /** The same keys, in order where somebody has looked. */
    private final long[] settled;

    private final Order order;

    private Ordered(int[] rows, long[] keys, Order order) {
        this.rows = rows;
        this.keys = keys;
        this.order = order;
        this.settled = keys.clone();
    }

    static Ordered of(int[] rows, Order order) {
        var keys = new long[rows.length];
        Sweep.each((rows.length + Block.SIZE - 1) / Block.SIZE, part -> {
            for (var at = part * Block.SIZE; at < Math.min(rows.length, (part + 1) * Block.SIZE); at++) {
                keys[at] = order.key(rows[at]);
            }
        });
        return new Ordered(rows, keys, order);
    }

    /** The rows from one place of the order to another, as far as there are so many. */
    synchronized int[] page(int from, int to) {
        var end = Math.min(rows.length, to);
        if (from >= end) {
            return new int[0];
        }
        var low = Keys.at(settled, 0, from);
        var high = Keys.at(settled, from, end - 1);
        var between = new Between(end - from);
        for (var at = 0; at < keys.length; at++) {
            if (keys[at] <= high) {
                between.add(at, low);
            }
        }
        return between.page(from - between.below, end - between.below);
    }

    /** Rows of the keys of a page. */
    private final class Between {
        private int[] places;
        private int count;
        private int below;

        Between(int usual) {
            places = new int[usual];
        }

        void add(int place, long low) {
            if (keys[place] < low) {
                below++;
                return;
            }
            if (count == places.length) {
                places = Arrays.copyOf(places, count * 2);
            }
            places[count++] = place;
        }

        int[] page(int from, int to) {
            new Places(places, Ordered.this::compare).settle(0, count, from, to);
            return Arrays.stream(places, from, to).map(place -> rows[place]).toArray();
        }
    }

    private int compare(int one, int other) {
        var first = Long.compare(keys[one], keys[other]);
        return first != 0 ? first : order.compareEqual(keys[one], rows[one], rows[other]);
    }
}
