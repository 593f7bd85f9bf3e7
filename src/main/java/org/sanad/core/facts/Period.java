package org.sanad.core.facts;

/**
 * The rows of a block that some questions take, parted by whether all of a row counts or only some of it. Decided without
 * branches: which rows of a million lie in a period is what a processor guesses wrong most often.
 */
final class Period {
    final int[] whole = new int[Block.SIZE];
    final int[] some = new int[Block.SIZE];
    int wholes;
    int somes;
    private final When when;

    Period(When when) {
        this.when = when;
    }

    /** @param cellOf by combination; below 0 where it is not asked for */
    void part(Block block, int[] cellOf) {
        var first = block.summary.first;
        var last = block.summary.last;
        var combos = block.combos;
        wholes = 0;
        somes = 0;
        for (var row = 0; row < block.size; row++) {
            // the sign tells: below 0 is outside
            var meets = cellOf[combos[row]] | (long) last[row] - when.from() | (long) when.to() - first[row];
            var holds = meets | (long) first[row] - when.first() | (long) when.last() - last[row];
            whole[wholes] = row;
            wholes += (int) (~holds >>> 63);
            some[somes] = row;
            somes += (int) ((~meets & holds) >>> 63);
        }
        if (!when.always()) {
            narrow(block);
        }
    }

    /** Heeds the year of a budget and the programme, which are seldom asked for. */
    private void narrow(Block block) {
        var had = wholes;
        var partly = somes;
        wholes = 0;
        somes = 0;
        for (var at = 0; at < partly; at++) {
            some[somes] = some[at];
            somes += when.hasProgramme(block.awards, some[at]) ? 1 : 0;
        }
        for (var at = 0; at < had; at++) {
            var row = whole[at];
            if (when.hasProgramme(block.awards, row)) {
                if (when.holds(block.summary, row)) {
                    whole[wholes++] = row;
                } else {
                    some[somes++] = row;
                }
            }
        }
    }
}
