package org.sanad.core.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Goes through all blocks with all processors. The only class of the core that may use more than the thread it is called
 * on: a pass over a million dossiers is the one work of this house that is nothing but counting, waits for nobody, and
 * has a limit that one processor alone would not keep. Blocks never change, so that nothing is locked.
 */
final class Sweep {
    /** Blocks that are taken at a time: so few that the processors finish together. */
    private static final int STEP = 8;

    private Sweep() {}

    /**
     * What each processor gathered of the blocks that fell to it, each block to one; who adds them up has all.
     *
     * @param gather makes what one processor gathers into
     * @param add told a gatherer and the place of a block; for different gatherers at the same time
     */
    static <A> List<A> over(int blocks, Supplier<A> gather, ObjIntConsumer<A> add) {
        return over(blocks, STEP, gather, add);
    }

    private static <A> List<A> over(int blocks, int step, Supplier<A> gather, ObjIntConsumer<A> add) {
        var workers = Math.clamp(blocks / step, 1, Runtime.getRuntime().availableProcessors());
        if (workers == 1) {
            var all = gather.get();
            for (var at = 0; at < blocks; at++) {
                add.accept(all, at);
            }
            return List.of(all);
        }
        var next = new AtomicInteger();
        var gathered = new ArrayList<A>();
        for (var worker = 0; worker < workers; worker++) {
            gathered.add(gather.get());
        }
        IntStream.range(0, workers).parallel().forEach(worker -> {
            for (var from = next.getAndAdd(step); from < blocks; from = next.getAndAdd(step)) {
                for (var at = from; at < Math.min(blocks, from + step); at++) {
                    add.accept(gathered.get(worker), at);
                }
            }
        });
        return gathered;
    }

    /** Does something for each block. */
    static void each(int blocks, IntConsumer work) {
        over(blocks, () -> work, (one, at) -> one.accept(at));
    }

    /** Does something for each of a few parts, each of which is much work. */
    static void parts(int parts, IntConsumer work) {
        over(parts, 1, () -> work, (one, at) -> one.accept(at));
    }
}
