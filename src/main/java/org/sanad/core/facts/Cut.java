package org.sanad.core.facts;

/**
 * How a period goes through the rows of a block: those that it holds wholly, and those of which only some events may
 * count. Found without branches: which rows are taken is as good as random, and a processor that guesses wrong waits
 * longer than a row takes to count.
 */
final class Cut {
    private final When when;
    private final boolean days;
    final Picked wholes = new Picked();
    final Picked parts = new Picked();

    Cut(When when) {
        this.when = when;
        this.days = when.year() == When.ANY && when.programme() == When.ANY;
    }

    /** @param cellOf by combination; below 0 for what nobody asks about */
    void make(Block block, int[] cellOf) {
        byDays(block, cellOf);
        if (!days) {
            byAwards(block);
        }
    }

    /** The highest bit of a difference tells which of two days is the later one. */
    private void byDays(Block block, int[] cellOf) {
        var combos = block.combos;
        var firsts = block.summary.first;
        var lasts = block.summary.last;
        var whole = wholes.rows;
        var part = parts.rows;
        long first = when.first();
        long last = when.last();
        long from = when.from();
        long to = when.to();
        var held = 0;
        var met = 0;
        for (var row = 0; row < block.size; row++) {
            var out = cellOf[combos[row]] | lasts[row] - from | to - firsts[row];
            var over = firsts[row] - first | last - lasts[row];
            whole[held] = row;
            held += (int) (~(out | over) >>> 63);
            part[met] = row;
            met += (int) ((~out & over) >>> 63);
        }
        wholes.count = held;
        parts.count = met;
    }

    /** Where a programme or the year of a budget is asked for, days alone do not tell. */
    private void byAwards(Block block) {
        var kept = 0;
        for (var at = 0; at < parts.count; at++) {
            if (when.hasProgramme(block.awards, parts.rows[at])) {
                parts.rows[kept++] = parts.rows[at];
            }
        }
        parts.count = kept;
        kept = 0;
        for (var at = 0; at < wholes.count; at++) {
            var row = wholes.rows[at];
            if (!when.hasProgramme(block.awards, row)) {
                continue;
            }
            if (when.holds(block.summary, row)) {
                wholes.rows[kept++] = row;
            } else {
                parts.rows[parts.count++] = row;
            }
        }
        wholes.count = kept;
    }
}
