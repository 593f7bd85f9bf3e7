package org.sanad.core.facts;

/** Finds keys by their place in an order without putting all of them in order. */
final class Keys {
    private Keys() {}

    /**
     * The key that stands at a place once all are in order. Those before it are put before it, those after it after it.
     *
     * @param from before which all keys are known to be no greater than those that follow
     * @param last after which all keys are known to be no smaller than those before
     */
    static long at(long[] keys, int from, int last, int place) {
        var low = from;
        var high = last;
        while (low < high) {
            var pivot = middle(keys[low], keys[low + (high - low) / 2], keys[high]);
            var left = low;
            var right = high;
            while (left <= right) {
                while (keys[left] < pivot) {
                    left++;
                }
                while (keys[right] > pivot) {
                    right--;
                }
                if (left <= right) {
                    var key = keys[left];
                    keys[left++] = keys[right];
                    keys[right--] = key;
                }
            }
            if (place <= right) {
                high = right;
            } else if (place >= left) {
                low = left;
            } else {
                return keys[place];
            }
        }
        return keys[place];
    }

    private static long middle(long a, long b, long c) {
        return a < b ? Math.max(a, Math.min(b, c)) : Math.max(b, Math.min(a, c));
    }
}
