package org.sanad.command.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.sanad.command.Output;

/** Times of like pieces of work. */
final class Timing {
    private final List<Double> millis = new ArrayList<>();

    /** Of work that is done once. */
    static Timing once(Runnable work) {
        var timing = new Timing();
        timing.time(work);
        return timing;
    }

    /** Time of the processor so far, of all threads: it says something on a machine that does other work too. */
    static long cpuMillis() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(Duration::toMillis)
                .orElse(0L);
    }

    void time(Runnable work) {
        var begun = System.nanoTime();
        work.run();
        millis.add((System.nanoTime() - begun) / 1e6);
    }

    /** Something that was timed elsewhere. */
    void time(double elapsed) {
        millis.add(elapsed);
    }

    /** Adds the median, what 95 of 100 stay below, the worst, and the number of runs. */
    void addTo(ObjectNode node) {
        var sorted = millis.stream().sorted().toList();
        node.put("medianMillis", rounded(sorted.get(sorted.size() / 2)))
                .put("p95Millis", rounded(sorted.get((sorted.size() * 95 - 1) / 100)))
                .put("worstMillis", rounded(sorted.getLast()))
                .put("runs", sorted.size());
    }

    /** A measure of its own, to which ratios may be added. */
    ObjectNode as(String name, int dossiers) {
        var node = Output.object().put("name", name).put("dossiers", dossiers);
        addTo(node);
        return node;
    }

    /** In milliseconds. */
    double median() {
        return millis.stream().sorted().toList().get(millis.size() / 2);
    }

    /** How many times as long as another. */
    double over(double other) {
        return rounded(median() / other);
    }

    static double rounded(double millis) {
        return Math.round(millis * 100) / 100.0;
    }
}
