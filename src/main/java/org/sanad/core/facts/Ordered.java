package org.sanad.core.facts;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rows that are put in order only where somebody looks: a page costs one pass or two over the rows, wherever it stands.
 * First it is found between which keys the page lies, by numbers alone; only rows of those keys are then compared in full,
 * and where a great many have one key, such as titles that begin alike, by their next keys first.
 */
final class Ordered {
    /** So many are compared in full at once. */
    private static final int FEW = 200;

    private static final int USUAL = 128;

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
        var high = Keys.at(settled, 0, keys.length - 1, end - 1);
        var low = Keys.at(settled, 0, end - 1, from);
        var lowest = new Between(order.after(low));
        var between = new Between(null);
        var highest = new Between(order.after(high));
        var below = 0;
        for (var at = 0; at < keys.length; at++) {
            if (keys[at] > high) {
                continue;
            }
            if (keys[at] < low) {
                below++;
            } else {
                (keys[at] == low ? lowest : keys[at] == high ? highest : between).add(at);
            }
        }
        var first = lowest.page(from - below, Math.min(lowest.count, end - below));
        var next = between.page(0, between.count);
        var last = highest.page(0, end - below - lowest.count - between.count);
        return Stream.of(first, next, last).flatMapToInt(IntStream::of).toArray();
    }

    /** Places of one key, or of those between two. */
    private final class Between {
        /** Of rows that all have one key; null where there is none. */
        private final Order next;

        private int[] places = new int[USUAL];
        private int count;

        Between(Order next) {
            this.next = next;
        }

        void add(int place) {
            if (count == places.length) {
                places = Arrays.copyOf(places, count * 2);
            }
            places[count++] = place;
        }

        /** The rows from one place of their order to another. */
        int[] page(int from, int to) {
            if (from >= to) {
                return new int[0];
            }
            if (next != null && count > FEW) {
                return Ordered.of(rows(0, count), next).page(from, to);
            }
            new Places(places, Ordered.this::compare).settle(0, count, from, to);
            return rows(from, to);
        }

        private int[] rows(int from, int to) {
            return Arrays.stream(places, from, to).map(place -> rows[place]).toArray();
        }
    }

    private int compare(int one, int other) {
        var first = Long.compare(keys[one], keys[other]);
        return first != 0 ? first : order.compareEqual(keys[one], rows[one], rows[other]);
    }
}
