package org.sanad.core.facts;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** How many rows have each value of a dimension. */
final class ValueCounts {
    private final Columns columns;

    ValueCounts(Columns columns) {
        this.columns = columns;
    }

    /** By code. A dossier counts once for each programme that it has an award of; the year is that of filing. */
    Map<String, Integer> of(int[] rows, Dimension dimension) {
        var counts = new int[columns.book().size(dimension)];
        for (var row : rows) {
            var block = columns.blocks()[row / Block.SIZE];
            switch (dimension) {
                case YEAR -> counts[Events.yearOf(block.begunOn[row % Block.SIZE])]++;
                case PROGRAMME -> programmes(block, row % Block.SIZE, counts);
                default -> counts[block.code(dimension, row % Block.SIZE)]++;
            }
        }
        var byCode = new HashMap<String, Integer>();
        IntStream.range(1, counts.length)
                .filter(number -> counts[number] > 0)
                .forEach(number -> byCode.put(columns.book().word(dimension, number), counts[number]));
        return byCode;
    }

    private static void programmes(Block block, int row, int[] counts) {
        var awards = block.awards;
        IntStream.range(awards.start()[row], awards.start()[row + 1])
                .map(at -> awards.programme()[at])
                .distinct()
                .forEach(number -> counts[number]++);
    }
}
