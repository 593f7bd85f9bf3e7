package org.sanad.core.facts;

import java.util.Arrays;
import java.util.UUID;

/** Which row a dossier has: a table of identities without an object for each. For one thread at a time. */
final class Rows {
    private long[] high = new long[16];
    private long[] low = new long[16];
    private int[] places = new int[64];
    private int size;

    /** The row of a dossier; the next one where it has none yet. */
    int row(UUID id) {
        var place = place(id);
        if (places[place] != 0) {
            return places[place] - 1;
        }
        if (size == high.length) {
            high = Arrays.copyOf(high, size * 2);
            low = Arrays.copyOf(low, size * 2);
        }
        high[size] = id.getMostSignificantBits();
        low[size] = id.getLeastSignificantBits();
        places[place] = ++size;
        if (size * 2 > places.length) {
            grow();
        }
        return size - 1;
    }

    private int place(UUID id) {
        var mask = places.length - 1;
        var place = hash(id.getMostSignificantBits(), id.getLeastSignificantBits()) & mask;
        while (places[place] != 0 && !is(places[place] - 1, id)) {
            place = place + 1 & mask;
        }
        return place;
    }

    private boolean is(int row, UUID id) {
        return high[row] == id.getMostSignificantBits() && low[row] == id.getLeastSignificantBits();
    }

    private static int hash(long high, long low) {
        var mixed = (high ^ low * 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
        return (int) (mixed >>> 33);
    }

    private void grow() {
        places = new int[places.length * 2];
        for (var row = 0; row < size; row++) {
            places[place(new UUID(high[row], low[row]))] = row + 1;
        }
    }
}
