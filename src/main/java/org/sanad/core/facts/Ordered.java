package org.sanad.core.facts;

import java.util.Arrays;

/**
 * Rows that are put in order only where somebody looks: a page costs one pass or two over the rows, wherever it stands,
 * and the rest stays as it lies. For one thread at a time.
 */
final class Ordered {
    private static final int FEW = 32;

    private final int[] rows;
    private final long[] keys;
    private final Order order;

    /** @param rows are put in another order from now on */
    Ordered(int[] rows, Order order) {
        this.rows = rows;
        this.order = order;
        this.keys = Arrays.stream(rows).mapToLong(order::key).toArray();
    }

    /** The rows from one place of the order to another, as far as there are so many. */
    synchronized int[] page(int from, int to) {
        var end = Math.min(rows.length, to);
        if (from >= end) {
            return new int[0];
        }
        settle(0, rows.length, from, end);
        return Arrays.copyOfRange(rows, from, end);
    }

    /** Puts what belongs between two places there, in order; the larger side is gone on with, so that depth is small. */
    private void settle(int begin, int stop, int from, int to) {
        var low = begin;
        var high = stop;
        while (high - low > FEW) {
            var middle = split(low, high);
            var left = middle > from && low < to;
            var right = middle < high && middle + 1 < high && to > middle + 1 && from < high;
            if (left && right) {
                settle(low, middle, from, to);
                low = middle + 1;
            } else if (left) {
                high = middle;
            } else if (right) {
                low = middle + 1;
            } else {
                return;
            }
        }
        insert(low, high);
    }

    /** Smaller rows before a middle one, larger ones after it; gives its place. */
    private int split(int low, int high) {
        swap(low, middleOf(low, low + (high - low) / 2, high - 1));
        var left = low;
        var right = high;
        while (true) {
            do {
                left++;
            } while (left < high && compare(left, low) < 0);
            do {
                right--;
            } while (compare(right, low) > 0);
            if (left >= right) {
                swap(low, right);
                return right;
            }
            swap(left, right);
        }
    }

    private int middleOf(int a, int b, int c) {
        if (compare(a, b) < 0) {
            return compare(b, c) < 0 ? b : compare(a, c) < 0 ? c : a;
        }
        return compare(a, c) < 0 ? a : compare(b, c) < 0 ? c : b;
    }

    private void insert(int low, int high) {
        for (var at = low + 1; at < high; at++) {
            for (var place = at; place > low && compare(place - 1, place) > 0; place--) {
                swap(place - 1, place);
            }
        }
    }

    private int compare(int one, int other) {
        var first = Long.compare(keys[one], keys[other]);
        return first != 0 ? first : order.compareEqual(keys[one], rows[one], rows[other]);
    }

    private void swap(int one, int other) {
        var row = rows[one];
        rows[one] = rows[other];
        rows[other] = row;
        var key = keys[one];
        keys[one] = keys[other];
        keys[other] = key;
    }
}
