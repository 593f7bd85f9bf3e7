package org.sanad.command.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.sanad.core.facts.Facts;
import org.sanad.core.facts.Reopening;
import org.sanad.core.facts.Sample;

/**
 * How long after the opening of a register its figures are ready, from the sealed file that is kept at closing. Each run is
 * a program of its own, because a person opens a register once, with a machine that has compiled nothing yet.
 */
public final class ReopeningMeasurement implements Measurement {
    private static final int RUNS = 5;
    private static final int WARM_RUNS = 20;

    @Override
    public String name() {
        return "reopening";
    }

    @Override
    public List<ObjectNode> run(int dossiers) {
        try (var scratch = Scratch.make()) {
            var file = scratch.path().resolve("figures");
            var reopening = new Reopening(file, OpenedOnce.KEY);
            var facts = new Sample(dossiers, 46).facts(row -> {}, row -> {});
            var keep = Timing.once(() -> kept(reopening, facts));
            return List.of(
                    keep.as("keep", dossiers).put("bytes", file.toFile().length()),
                    opened(file, true).as("ready", dossiers),
                    opened(file, false).as("ready_unrehearsed", dossiers),
                    warm(reopening).as("ready_again", dossiers));
        }
    }

    private static void kept(Reopening reopening, Facts facts) {
        try {
            reopening.keep(facts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Five times each in turn with the same bytes deciphered, by a program of the same age. */
    private record Opened(Timing ready, Timing charts, Timing words, Timing cpu, Timing bare) {
        ObjectNode as(String name, int dossiers) {
            return ready.as(name, dossiers)
                    .put("chartsMillis", Timing.rounded(charts.median()))
                    .put("wordsMillis", Timing.rounded(words.median()))
                    .put("cpuMillis", Timing.rounded(cpu.median()))
                    .put("ratioToBare", ready.over(bare.median()));
        }
    }

    private static Opened opened(Path file, boolean rehearsed) {
        var opened = new Opened(new Timing(), new Timing(), new Timing(), new Timing(), new Timing());
        for (var run = 0; run < RUNS; run++) {
            var times = OpenedOnce.start(file, new OpenedOnce.What(rehearsed, false));
            opened.ready.time(times.get(0));
            opened.cpu.time(times.get(1));
            opened.charts.time(times.get(2));
            opened.words.time(times.get(4));
            opened.bare.time(
                    OpenedOnce.start(file, new OpenedOnce.What(rehearsed, true)).getFirst());
        }
        return opened;
    }

    /** In a program that has read them often. */
    private static Timing warm(Reopening reopening) {
        var timing = new Timing();
        for (var run = 0; run < WARM_RUNS; run++) {
            reopening.ready();
        }
        for (var run = 0; run < RUNS; run++) {
            timing.time(reopening::ready);
        }
        return timing;
    }
}
