package org.sanad.core.facts;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** How many of some rows have each value of a dimension. For one thread. */
final class ValueCounts {
    private final Columns columns;
    private final int[] rows;
    /** Of each combination; null until a dimension of dossiers themselves is asked for. */
    private int[] byCombo;

    ValueCounts(Columns columns, int[] rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /** By code. A dossier counts once for each programme that it has an award of; the year is that of filing. */
    Map<String, Integer> of(Dimension dimension) {
        var counts = new int[columns.book().size(dimension)];
        switch (dimension) {
            case YEAR -> years(counts);
            case PROGRAMME -> programmes(counts);
            default -> own(dimension, counts);
        }
        var byCode = new HashMap<String, Integer>();
        IntStream.range(1, counts.length)
                .filter(number -> counts[number] > 0)
                .forEach(number -> byCode.put(columns.book().word(dimension, number), counts[number]));
        return byCode;
    }

    private void years(int[] counts) {
        for (var row : rows) {
            counts[Events.yearOf(columns.blocks()[row / Block.SIZE].begunOn[row % Block.SIZE])]++;
        }
    }

    private void own(Dimension dimension, int[] counts) {
        var combos = columns.book().combos();
        if (byCombo == null) {
            byCombo = new int[combos.size()];
            for (var row : rows) {
                byCombo[columns.blocks()[row / Block.SIZE].combos[row % Block.SIZE]]++;
            }
        }
        for (var combo = 0; combo < byCombo.length; combo++) {
            counts[combos.code(dimension, combo)] += byCombo[combo];
        }
    }

    private void programmes(int[] counts) {
        for (var row : rows) {
            var block = columns.blocks()[row / Block.SIZE];
            var only = block.summary.programme[row % Block.SIZE];
            if (only != Summary.SEVERAL) {
                counts[only]++;
            } else {
                several(block.awards, row % Block.SIZE, counts);
            }
        }
    }

    private static void several(Events awards, int row, int[] counts) {
        IntStream.range(awards.start()[row], awards.start()[row + 1])
                .map(at -> awards.programme()[at])
                .distinct()
                .forEach(number -> counts[number]++);
    }
}
