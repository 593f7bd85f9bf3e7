package org.sanad.command.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.sanad.core.dossier.DossierOrder;
import org.sanad.core.dossier.DossierQuery;
import org.sanad.core.facts.Dimension;
import org.sanad.core.facts.Facts;
import org.sanad.core.facts.Sample;
import org.sanad.data.peer.Peer;

/**
 * Every chart of the dashboard under a filter, what an annual statement counts, finding by part of a name and the first
 * page of a sorted list, on columns in memory, beside SQLite and DuckDB with the same rows where their drivers are there.
 * Dashboard and statement are only compared where the peers count the same.
 */
public final class FiguresMeasurement implements Measurement {
    private static final int RUNS = 7;
    /** Before them, so that the machine has done compiling: a dashboard is opened many times a day. */
    private static final int WARMING = 20;

    private static final int PAGE = 100;

    @Override
    public String name() {
        return "figures";
    }

    @Override
    public List<ObjectNode> run(int dossiers) {
        try (var scratch = Scratch.make()) {
            var facts = sample(scratch.path(), dossiers);
            try (var peers = Peers.filled(scratch.path())) {
                return new Run(peers, dossiers).of(facts);
            }
        }
    }

    private static Facts sample(Path folder, int dossiers) {
        try (var rows = new PrintWriter(Files.newBufferedWriter(folder.resolve(Peers.DOSSIERS)));
                var payments = new PrintWriter(Files.newBufferedWriter(folder.resolve(Peers.PAYMENTS)))) {
            return new Sample(dossiers, 46).facts(row -> rows.println(line(row)), row -> payments.println(line(row)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(List<Object> row) {
        return row.stream().map(Object::toString).collect(Collectors.joining("\t"));
    }

    private record Run(Peers peers, int dossiers) {
        List<ObjectNode> of(Facts facts) {
            var measures = new ArrayList<ObjectNode>();
            measures.add(counted(
                    "dashboard", () -> DashboardFigures.ours(facts), DashboardFigures::told, DashboardFigures::theirs));
            measures.add(counted(
                    "statement_figures",
                    () -> StatementFigures.ours(facts),
                    StatementFigures::told,
                    StatementFigures::theirs));
            measures.add(timed(
                    "find",
                    () -> find(facts),
                    peer -> peer.ask("select count(*) from dossier where words like '%alaoui%'")));
            measures.add(timed(
                    "sort",
                    new Sorting(facts),
                    peer -> peer.ask("select id from dossier order by words, id limit " + PAGE)));
            return measures;
        }

        private <R> ObjectNode counted(
                String name, Supplier<R> ours, Function<R, Same> told, Function<Peer, Same> theirs) {
            var figures = told.apply(ours.get());
            peers.each(peer -> figures.require(theirs.apply(peer)));
            var node = timed(
                    name,
                    () -> {
                        var _ = ours.get();
                    },
                    peer -> {
                        var _ = theirs.apply(peer);
                    });
            return peers.none() ? node : node.put("figuresAgree", true);
        }

        private ObjectNode timed(String name, Runnable ours, Consumer<Peer> theirs) {
            var first = Timing.once(ours);
            var timing = new Timing();
            for (var run = 0; run < WARMING; run++) {
                ours.run();
            }
            for (var run = 0; run < RUNS; run++) {
                timing.time(ours);
            }
            var node = timing.as(name, dossiers).put("firstMillis", Timing.rounded(first.median()));
            peers.compare(node, timing, theirs);
            return node;
        }
    }

    private static void find(Facts facts) {
        var query = new DossierQuery(
                "alaoui", Set.of(), Set.of(), Set.of(), Set.of(), null, Set.of(), null, null, null, null, null);
        facts.index().counts(query, List.of(Dimension.KIND.code()));
    }

    /** By the name, in one direction and the other, so that nothing remembered helps. */
    private static final class Sorting implements Runnable {
        private final Facts facts;
        private boolean descending;

        Sorting(Facts facts) {
            this.facts = facts;
        }

        @Override
        public void run() {
            descending = !descending;
            facts.index().find(DossierQuery.ALL, new DossierOrder(DossierOrder.By.NAME, descending, false), 0, PAGE);
        }
    }
}
