package org.sanad.command.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.sanad.core.dossier.DossierOrder;
import org.sanad.core.dossier.DossierQuery;
import org.sanad.core.facts.Board;
import org.sanad.core.facts.Dimension;
import org.sanad.core.facts.Facts;
import org.sanad.core.facts.Filter;
import org.sanad.core.facts.Sample;
import org.sanad.data.peer.Peer;

/**
 * Every chart of the dashboard under a filter, finding by part of a name and the first page of a sorted list, on columns
 * in memory, beside SQLite and DuckDB with the same rows where their drivers are there.
 */
public final class FiguresMeasurement implements Measurement {
    private static final int RUNS = 7;
    private static final int PEER_RUNS = 3;
    private static final int PAGE = 100;
    private static final List<String> OWN = List.of("region", "province", "kind", "state", "sector");
    private static final List<Dimension> CHARTS = List.of(
            Dimension.REGION,
            Dimension.PROVINCE,
            Dimension.KIND,
            Dimension.STATE,
            Dimension.SECTOR,
            Dimension.PROGRAMME,
            Dimension.YEAR);
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final LocalDate FROM = LocalDate.of(2020, 1, 1);
    private static final LocalDate TO = LocalDate.of(2024, 12, 31);
    private static final Filter CHOICE = filter("individual", FROM, TO);
    private static final Filter ANY_KIND = filter(null, FROM, TO);
    private static final Filter BEFORE = filter("individual", FROM.minusYears(1), TO.minusYears(1));
    private static final Filter LINE = filter("individual", null, TO);

    private static Filter filter(String kind, LocalDate from, LocalDate to) {
        return new Filter(from, to, null, null, kind, null, null, null, null, null, null, null);
    }

    @Override
    public String name() {
        return "figures";
    }

    @Override
    public List<ObjectNode> run(int dossiers) {
        try (var scratch = Scratch.make()) {
            var facts = sample(scratch.path(), dossiers);
            var sqlite = Peer.sqlite(scratch.path());
            var duckDb = Peer.duckDb(scratch.path());
            try (var _ = sqlite.orElse(null);
                    var _ = duckDb.orElse(null)) {
                sqlite.ifPresent(peer -> fill(peer, scratch.path()));
                duckDb.ifPresent(peer -> fill(peer, scratch.path()));
                var measures = new ArrayList<ObjectNode>();
                measures.add(compared(
                        "dashboard", dossiers, () -> charts(facts), sqlite, duckDb, FiguresMeasurement::charts));
                measures.add(compared(
                        "find",
                        dossiers,
                        () -> find(facts),
                        sqlite,
                        duckDb,
                        peer -> peer.ask("select count(*) from dossier where words like '%alaoui%'")));
                measures.add(compared(
                        "sort",
                        dossiers,
                        new Sorting(facts),
                        sqlite,
                        duckDb,
                        peer -> peer.ask("select id from dossier order by words, id limit " + PAGE)));
                return measures;
            }
        }
    }

    private static Facts sample(Path folder, int dossiers) {
        try (var rows = new PrintWriter(Files.newBufferedWriter(folder.resolve("dossiers")));
                var payments = new PrintWriter(Files.newBufferedWriter(folder.resolve("payments")))) {
            return new Sample(dossiers, 46).facts(row -> rows.println(line(row)), row -> payments.println(line(row)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(List<Object> row) {
        return row.stream().map(Object::toString).collect(Collectors.joining("\t"));
    }

    private static void fill(Peer peer, Path folder) {
        peer.fill(
                "dossier",
                "id integer, kind varchar, state varchar, sector varchar, province varchar, region varchar, gender varchar, begun integer, jobs integer, words varchar",
                folder.resolve("dossiers"));
        peer.fill(
                "payment",
                "dossier integer, programme varchar, paid_year integer, paid integer, amount bigint",
                folder.resolve("payments"));
        peer.run("create index payment_dossier on payment (dossier)");
    }

    private static ObjectNode compared(
            String name,
            int dossiers,
            Runnable ours,
            Optional<Peer> sqlite,
            Optional<Peer> duckDb,
            Consumer<Peer> theirs) {
        ours.run(); // the first one warms the machine up
        var timing = new Timing();
        for (var run = 0; run < RUNS; run++) {
            timing.time(ours);
        }
        var node = timing.as(name, dossiers);
        sqlite.ifPresent(peer -> node.put("ratioToSqlite", timing.over(median(peer, theirs))));
        duckDb.ifPresent(peer -> node.put("ratioToDuckDb", timing.over(median(peer, theirs))));
        return node;
    }

    private static double median(Peer peer, Consumer<Peer> work) {
        work.accept(peer);
        var timing = new Timing();
        for (var run = 0; run < PEER_RUNS; run++) {
            timing.time(() -> work.accept(peer));
        }
        return timing.median();
    }

    /** All that the screen shows of a choice: each chart leaves out the choice of its own dimension. */
    private static void charts(Facts facts) {
        var charts = CHARTS.stream()
                .collect(Collectors.toMap(chart -> chart, chart -> chart == Dimension.KIND ? ANY_KIND : CHOICE));
        facts.board(new Board.Filters(CHOICE, BEFORE, charts, LINE, Filter.ALL), TODAY);
    }

    /** Fewer figures than ours: dossiers and jobs, and what was paid. */
    private static void charts(Peer peer) {
        var chosen = " where d.kind = 'individual' and ";
        var from = FROM.toEpochDay();
        var to = TO.toEpochDay();
        for (var by : OWN) {
            peer.ask("select d." + by + ", count(*), sum(d.jobs) from dossier d" + chosen + "d.begun between " + from
                    + " and " + to + " group by d." + by);
        }
        for (var by : List.of("d.region", "d.province", "d.state", "d.sector", "p.programme", "p.paid_year")) {
            peer.ask("select " + by + ", sum(p.amount) from payment p join dossier d on d.id = p.dossier" + chosen
                    + "p.paid between " + from + " and " + to + " group by " + by);
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
