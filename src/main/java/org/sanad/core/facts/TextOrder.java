package org.sanad.core.facts;

/**
 * Sorts rows by a line of their text: folded letters by their alphabets, digits before Latin before Arabic, and what has
 * no text last.
 */
final class TextOrder {
    private static final int STEP = 7;
    private static final int FEW = 24;

    private final Block[] blocks;
    private final boolean descending;
    private final Line first;
    private final Line second;

    /** @param second the line that stands in where the first one is empty */
    TextOrder(Block[] blocks, boolean descending, Line first, Line second) {
        this.blocks = blocks;
        this.descending = descending;
        this.first = first;
        this.second = second;
    }

    void sort(int[] rows) {
        sort(rows, 0, rows.length, 0);
    }

    private void sort(int[] rows, int from, int to, int depth) {
        if (to - from <= FEW) {
            insert(rows, from, to, depth);
            return;
        }
        var keys = new long[to - from];
        var part = new int[to - from];
        for (var at = from; at < to; at++) {
            keys[at - from] = key(rows[at], depth);
            part[at - from] = rows[at];
        }
        RadixSort.sort(keys, part, 0, part.length);
        System.arraycopy(part, 0, rows, from, part.length);
        var begun = 0;
        for (var at = 1; at <= keys.length; at++) {
            if (at == keys.length || keys[at] != keys[begun]) {
                if (at - begun > 1 && goesOn(keys[begun])) {
                    sort(rows, from + begun, from + at, depth + STEP);
                }
                begun = at;
            }
        }
    }

    private void insert(int[] rows, int from, int to, int depth) {
        for (var at = from + 1; at < to; at++) {
            var row = rows[at];
            var place = at;
            while (place > from && compare(rows[place - 1], row, depth) > 0) {
                rows[place] = rows[place - 1];
                place--;
            }
            rows[place] = row;
        }
    }

    private int compare(int row, int other, int from) {
        for (var depth = from; ; depth += STEP) {
            var key = key(row, depth);
            var order = Long.compare(key, key(other, depth));
            if (order != 0 || !goesOn(key)) {
                return order;
            }
        }
    }

    /** Whether a text of this key may have more letters. */
    private boolean goesOn(long key) {
        return key != Long.MAX_VALUE && ((descending ? -key : key) & 0xFF) != 0;
    }

    /** Seven letters, comparable as a number; the greatest where there is no text at all. */
    private long key(int row, int depth) {
        var text = blocks[row / Block.SIZE].text;
        var line = text.line(row % Block.SIZE, first.ordinal());
        if (ByteText.empty(line) && second != first) {
            line = text.line(row % Block.SIZE, second.ordinal());
        }
        if (ByteText.empty(line)) {
            return Long.MAX_VALUE;
        }
        var key = text.letters(line, depth, STEP);
        return descending ? -key : key;
    }
}
