package org.sanad.core.facts;

import java.util.Arrays;
import java.util.List;
import org.sanad.core.dossier.DossierQuery;
import org.sanad.core.dossier.DossierTotals;

/** Finds the dossiers of a list, block by block, and adds them up on the way. One for each processor. */
final class Finder {
    private final Wanted wanted;
    private final Named named;
    private final Lateness late;
    private final Test test;
    private long asked;
    private long awarded;
    private long paid;
    private long figure;

    private Finder(DossierQuery query, Wanted wanted, Named named, int months, Codebook book) {
        this.wanted = wanted;
        this.named = named;
        this.late = new Lateness(query.due(), query.today(), months, book);
        this.test = test(query.measure(), wanted, book);
    }

    /** Whether a dossier of a block counts, one that is of the kind that is asked for; and for how much. */
    private interface Test {
        boolean takes(Block block, int row);

        /** Of the row that was taken last. */
        default long added() {
            return 1;
        }
    }

    /** @param asked code of a measure, or of a stage; null for all that were filed */
    private static Test test(String asked, Wanted wanted, Codebook book) {
        if (Stage.asks(asked)) {
            var way = new Way(wanted.when(), book);
            var stage = Stage.of(asked);
            return (block, row) -> way.reached(stage, block, row);
        }
        var counted = new Counted(wanted, asked == null ? Measure.DOSSIERS : Measure.of(asked), book);
        return new Test() {
            @Override
            public boolean takes(Block block, int row) {
                return counted.measures(block, row);
            }

            @Override
            public long added() {
                return counted.added();
            }
        };
    }

    /** What was found: numbers of rows, in order, and what they add up to. */
    record Found(int[] rows, DossierTotals totals) {}

    /** @param months between visits; of no account where nobody asks for late ones */
    static Found find(DossierQuery query, Wanted wanted, Columns now, int months) {
        var blocks = now.blocks();
        var named = new Named(query.find(), now.book());
        var found = new int[blocks.length][];
        wanted.taken();
        var finders = Sweep.over(
                blocks.length,
                () -> new Finder(query, wanted, named, months, now.book()),
                (finder, at) -> found[at] = finder.rows(blocks[at], at * Block.SIZE));
        return joined(found, finders);
    }

    private static Found joined(int[][] found, List<Finder> finders) {
        var rows = new int[Arrays.stream(found).mapToInt(some -> some.length).sum()];
        var at = 0;
        for (var some : found) {
            System.arraycopy(some, 0, rows, at, some.length);
            at += some.length;
        }
        var asked = 0L;
        var awarded = 0L;
        var paid = 0L;
        var figure = 0L;
        for (var finder : finders) {
            asked = Math.addExact(asked, finder.asked);
            awarded = Math.addExact(awarded, finder.awarded);
            paid = Math.addExact(paid, finder.paid);
            figure = Math.addExact(figure, finder.figure);
        }
        return new Found(rows, new DossierTotals(rows.length, asked, awarded, paid, figure));
    }

    private int[] rows(Block block, int first) {
        var saying = named.rows(block);
        var rows = new int[block.size];
        var count = 0;
        for (var row = 0; row < block.size; row++) {
            if ((saying == null || saying[row])
                    && wanted.takes(block, row)
                    && late.takes(block, row)
                    && test.takes(block, row)) {
                rows[count++] = first + row;
                add(block, row);
                figure = Math.addExact(figure, test.added());
            }
        }
        return count == rows.length ? rows : Arrays.copyOf(rows, count);
    }

    private void add(Block block, int row) {
        var summary = block.summary;
        asked = Math.addExact(asked, block.asked(row));
        awarded = Math.addExact(awarded, summary.awarded[row]);
        paid = Math.addExact(paid, summary.all(row));
    }

    /** What some rows add up to. */
    static DossierTotals totals(Columns now, int[] rows) {
        var asked = 0L;
        var awarded = 0L;
        var paid = 0L;
        for (var row : rows) {
            var block = now.blocks()[row / Block.SIZE];
            asked = Math.addExact(asked, block.asked(row % Block.SIZE));
            awarded = Math.addExact(awarded, block.awards.sum(row % Block.SIZE));
            paid = Math.addExact(paid, block.payments.sum(row % Block.SIZE));
        }
        return new DossierTotals(rows.length, asked, awarded, paid);
    }
}
