package org.sanad.core.facts;

/**
 * Compares rows by a line of their text: folded letters by their alphabets, digits before Latin before Arabic, and what has
 * no text last.
 */
final class TextOrder {
    private static final int STEP = 7;

    private final Block[] blocks;
    private final boolean descending;
    private final Line first;
    private final Line second;
    /** How many letters are known to be equal. */
    private final int from;

    /** @param second the line that stands in where the first one is empty */
    TextOrder(Block[] blocks, boolean descending, Line first, Line second) {
        this(blocks, descending, first, second, 0);
    }

    private TextOrder(Block[] blocks, boolean descending, Line first, Line second, int from) {
        this.blocks = blocks;
        this.descending = descending;
        this.first = first;
        this.second = second;
        this.from = from;
    }

    /** The order of texts whose keys here are equal. */
    TextOrder after() {
        return new TextOrder(blocks, descending, first, second, from + STEP);
    }

    /** The first seven letters not known to be equal, comparable as a number; the greatest where there is no text at all. */
    long key(int row) {
        return key(row, from);
    }

    /** Compares what comes after the letters of a key that two rows have. */
    int compareOn(long key, int row, int other) {
        return goesOn(key) ? compare(row, other, from + STEP) : 0;
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
    boolean goesOn(long key) {
        return key != Long.MAX_VALUE && ((descending ? -key : key) & 0xFF) != 0;
    }

    private long key(int row, int depth) {
        var text = blocks[row / Block.SIZE].labels.text();
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
