package org.sanad.command.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.sanad.data.peer.Peer;

/** SQLite and DuckDB with the rows of a sample, each where its driver is on the class path. */
final class Peers implements AutoCloseable {
    static final String DOSSIERS = "dossiers";
    static final String PAYMENTS = "payments";

    private static final int RUNS = 3;
    private final Map<String, Peer> peers = new LinkedHashMap<>();

    /** @param folder with the files of rows; the peers go into it too */
    static Peers filled(Path folder) {
        var all = new Peers();
        Peer.sqlite(folder).ifPresent(peer -> all.peers.put("ratioToSqlite", peer));
        Peer.duckDb(folder).ifPresent(peer -> all.peers.put("ratioToDuckDb", peer));
        all.peers.values().forEach(peer -> fill(peer, folder));
        return all;
    }

    private static void fill(Peer peer, Path folder) {
        peer.fill(
                "dossier",
                "id integer primary key, kind varchar, state varchar, sector varchar, province varchar, region varchar,"
                        + " gender varchar, begun integer, begun_year integer, settled integer, settled_year integer,"
                        + " programme varchar, awarded bigint, jobs integer, family_jobs integer, words varchar",
                folder.resolve(DOSSIERS));
        peer.fill(
                "payment",
                "dossier integer, programme varchar, paid_year integer, paid integer, amount bigint",
                folder.resolve(PAYMENTS));
        peer.run("create index payment_dossier on payment (dossier)");
        peer.run("analyze");
    }

    /** Adds how many times as long as each peer ours took. */
    void compare(ObjectNode node, Timing ours, Consumer<Peer> work) {
        peers.forEach((ratio, peer) -> node.put(ratio, ours.over(median(peer, work))));
    }

    /** Asks each once. */
    void each(Consumer<Peer> work) {
        peers.values().forEach(work);
    }

    boolean none() {
        return peers.isEmpty();
    }

    private static double median(Peer peer, Consumer<Peer> work) {
        work.accept(peer);
        var timing = new Timing();
        for (var run = 0; run < RUNS; run++) {
            timing.time(() -> work.accept(peer));
        }
        return timing.median();
    }

    @Override
    public void close() {
        peers.values().forEach(Peer::close);
    }
}
