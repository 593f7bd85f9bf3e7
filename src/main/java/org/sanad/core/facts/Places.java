package org.sanad.core.facts;

/** Places that are put in order only from one of them to another. */
final class Places {
    private static final int FEW = 32;

    private final int[] places;
    private final Comparison comparison;

    /** Below 0 where one place comes before another; never 0 for different ones. */
    interface Comparison {
        int compare(int one, int other);
    }

    Places(int[] places, Comparison comparison) {
        this.places = places;
        this.comparison = comparison;
    }

    /** Puts what belongs between two places there, in order; the larger side is gone on with, so that depth is small. */
    void settle(int begin, int stop, int from, int to) {
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

    /** Smaller ones before a middle one, larger ones after it; gives its place. */
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
        return comparison.compare(places[one], places[other]);
    }

    private void swap(int one, int other) {
        var place = places[one];
        places[one] = places[other];
        places[other] = place;
    }
}
