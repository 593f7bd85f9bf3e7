package org.sanad.core.facts;

/** Sorts rows by keys; what has equal keys keeps its order. Time grows with the rows and the bits in which keys differ. */
final class RadixSort {
    private static final int BITS = 11;
    private static final int DIGITS = 1 << BITS;

    private RadixSort() {}

    /** Sorts both from a place to another; keys ascend as signed numbers. */
    static void sort(long[] keys, int[] rows, int from, int to) {
        var differ = 0L;
        for (var at = from + 1; at < to; at++) {
            differ |= keys[at] ^ keys[from];
        }
        var fromKeys = keys;
        var fromRows = rows;
        var toKeys = new long[0];
        var toRows = new int[0];
        for (var shift = 0; shift < Long.SIZE; shift += BITS) {
            if ((differ >>> shift & DIGITS - 1) == 0) {
                continue;
            }
            if (toKeys.length == 0) {
                toKeys = new long[to - from];
                toRows = new int[to - from];
            }
            var base = fromKeys == keys ? from : 0;
            pass(
                    new Part(fromKeys, fromRows, base),
                    new Part(toKeys, toRows, fromKeys == keys ? 0 : from),
                    to - from,
                    shift);
            var keysBefore = fromKeys;
            var rowsBefore = fromRows;
            fromKeys = toKeys;
            fromRows = toRows;
            toKeys = keysBefore;
            toRows = rowsBefore;
        }
        if (fromKeys != keys) {
            System.arraycopy(fromKeys, 0, keys, from, to - from);
            System.arraycopy(fromRows, 0, rows, from, to - from);
        }
    }

    private record Part(long[] keys, int[] rows, int base) {}

    private static void pass(Part source, Part target, int size, int shift) {
        var places = new int[DIGITS];
        for (var at = 0; at < size; at++) {
            places[digit(source.keys[source.base + at], shift)]++;
        }
        var sum = target.base;
        for (var digit = 0; digit < DIGITS; digit++) {
            var count = places[digit];
            places[digit] = sum;
            sum += count;
        }
        for (var at = source.base; at < source.base + size; at++) {
            var place = places[digit(source.keys[at], shift)]++;
            target.keys[place] = source.keys[at];
            target.rows[place] = source.rows[at];
        }
    }

    private static int digit(long key, int shift) {
        return (int) ((key ^ Long.MIN_VALUE) >>> shift) & DIGITS - 1;
    }
}
