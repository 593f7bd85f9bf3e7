package org.sanad.core.facts;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Numbers for what dossiers have in common: place, office, kind, sector, state and gender together. There are far fewer of
 * them than dossiers, so that a filter is decided once for each, and a pass adds to one place a dossier. Only grows.
 */
final class Combos {
    /** The dimensions of a dossier itself. */
    static final Dimension[] CODED = {
        Dimension.REGION,
        Dimension.PROVINCE,
        Dimension.OFFICE,
        Dimension.KIND,
        Dimension.SECTOR,
        Dimension.STATE,
        Dimension.GENDER
    };

    /** Codes of a combination in the area: a power of two that holds them all. */
    private static final int WIDTH = 8;

    private static final int[] PLACES = places();

    private final Map<Key, Integer> numbers = new HashMap<>();
    private volatile short[] area = new short[16 * WIDTH];
    private volatile int size;

    private record Key(long first, long second) {
        /** Codes are small numbers: what a record makes of them is the same for most. */
        @Override
        public int hashCode() {
            return (int) ((first * 31 + second) * 0x9E3779B97F4A7C15L >>> 32);
        }
    }

    /** The number of a combination, given to it now where it has none. @param codes in the order of {@link #CODED} */
    synchronized int number(short[] codes) {
        var known = numbers.putIfAbsent(key(codes), size);
        if (known != null) {
            return known;
        }
        if ((size + 1) * WIDTH > area.length) {
            area = Arrays.copyOf(area, area.length * 2);
        }
        System.arraycopy(codes, 0, area, size * WIDTH, codes.length);
        return size++;
    }

    private static Key key(short[] codes) {
        var first = 0L;
        var second = 0L;
        for (var at = 0; at < codes.length; at++) {
            if (at < 4) {
                first = first << Short.SIZE | codes[at] & 0xFFFF;
            } else {
                second = second << Short.SIZE | codes[at] & 0xFFFF;
            }
        }
        return new Key(first, second);
    }

    synchronized void write(ArrayOut out) {
        out.shorts(Arrays.copyOf(area, size * WIDTH));
    }

    /** Gives combinations the numbers that they had when they were written. */
    void read(ArrayIn in) {
        var written = in.shorts();
        for (var from = 0; from < written.length; from += WIDTH) {
            number(Arrays.copyOfRange(written, from, from + CODED.length));
        }
    }

    /** The number of one dimension within a combination. */
    int code(Dimension dimension, int number) {
        return area[number * WIDTH + PLACES[dimension.ordinal()]];
    }

    int size() {
        return size;
    }

    private static int[] places() {
        var places = new int[Dimension.values().length];
        Arrays.fill(places, WIDTH - 1);
        for (var at = 0; at < CODED.length; at++) {
            places[CODED[at].ordinal()] = at;
        }
        return places;
    }
}
