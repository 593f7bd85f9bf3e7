package org.sanad.core.facts;

/** Some rows of a block, in their order: made once and filled anew for each block. */
final class Picked {
    final int[] rows = new int[Block.SIZE];
    int count;

    /** Takes those of some rows whose combination is wanted, without branches. */
    void of(Picked some, int[] combos, boolean[] wanted) {
        var kept = 0;
        for (var at = 0; at < some.count; at++) {
            var row = some.rows[at];
            rows[kept] = row;
            kept += wanted[combos[row]] ? 1 : 0;
        }
        count = kept;
    }
}
