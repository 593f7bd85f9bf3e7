package org.sanad.command.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sanad.core.demonstration.Demonstration;
import org.sanad.core.demonstration.LaterYear;
import org.sanad.core.desk.Desk;
import org.sanad.core.dossier.DossierLine;
import org.sanad.core.dossier.DossierQuery;
import org.sanad.core.office.Registers;
import org.sanad.core.sync.Pace;
import org.sanad.data.BareTables;

/**
 * A package of new dossiers, and one of which every dossier and its people were changed since: sent, beside each stage of sending alone;
 * looked through, and taken in with conflicts, duplicates and the receipt, beside H2 merging the same rows; then a small one of another office,
 * taken in where all of that is. One run of each.
 */
public final class PackagesMeasurement implements Measurement {
    private static final int PAGE = 1_000;
    private static final String OFFICE = "P10.521";
    private static final String OTHER = "P07.431";
    private static final int FEW = 50;
    /** Tables of which a later year changes every row. */
    private static final List<String> CHANGED = List.of("person", "dossier");

    private final Registers registers;
    private final Clock clock;
    private final boolean receiving;

    /** @param receiving whether what was sent is taken in too, and changed and sent again */
    public PackagesMeasurement(Registers registers, Clock clock, boolean receiving) {
        this.registers = registers;
        this.clock = clock;
        this.receiving = receiving;
    }

    @Override
    public String name() {
        return receiving ? "packages" : "sending";
    }

    @Override
    public List<ObjectNode> run(int dossiers) {
        try (var scratch = Scratch.make();
                var above = scratch.desk(registers, clock, "HQ");
                var office = scratch.desk(registers, clock, OFFICE)) {
            Scratch.introduce(above, office, OFFICE, scratch.path());
            new Demonstration(office.door(), office.offices()).fill(office.session(), dossiers, 46, done -> {});
            var measures = new ArrayList<ObjectNode>();
            var one = new Between(above, office, scratch.path(), dossiers, measures);
            one.stages(one.sent("send_new"));
            if (!receiving) {
                return measures;
            }
            one.taken("new");
            var before = PlainLines.counter(office);
            new LaterYear(office.register().database(), office.door()).change(office.session(), all(office));
            one.sent("send_changed");
            var taken = one.taken("changed");
            var bare = BareTables.merge(
                    office.register().database(), office.register().key(), scratch.path(), CHANGED, before);
            measures.getLast().put("ratioToBare", taken.over(bare)).put("bareMillis", Timing.rounded(bare));
            few(above, scratch, measures);
            return measures;
        }
    }

    /** A few dossiers of an office that the one above did not know: what they cost there where many are already. */
    private void few(Desk above, Scratch scratch, List<ObjectNode> measures) {
        try (var office = scratch.desk(registers, clock, OTHER)) {
            Scratch.introduce(above, office, OTHER, scratch.path());
            new Demonstration(office.door(), office.offices()).fill(office.session(), FEW, 47, done -> {});
            var one = new Between(above, office, scratch.path(), FEW, measures);
            one.sent("send_few");
            one.taken("few");
        }
    }

    private static List<UUID> all(Desk office) {
        var ids = new ArrayList<UUID>();
        for (var more = true; more; ) {
            var page = office.lists().page(DossierQuery.ALL, ids.size(), PAGE).lines();
            page.stream().map(DossierLine::id).forEach(ids::add);
            more = page.size() == PAGE;
        }
        return ids;
    }

    /** What goes from an office to the one above. */
    private static final class Between {
        private final Desk above;
        private final Desk office;
        private final Path folder;
        private final int dossiers;
        private final List<ObjectNode> measures;
        private Path stick;

        Between(Desk above, Desk office, Path folder, int dossiers, List<ObjectNode> measures) {
            this.above = above;
            this.office = office;
            this.folder = folder;
            this.dossiers = dossiers;
            this.measures = measures;
        }

        Timing sent(String name) {
            var cpu = Timing.cpuMillis();
            var send = Timing.once(() -> stick = office.sending()
                    .send(office.session(), folder, false, Pace.UNWATCHED)
                    .file()
                    .file());
            measures.add(send.as(name, dossiers)
                    .put("cpuMillis", Timing.cpuMillis() - cpu)
                    .put("bytes", size(stick)));
            return send;
        }

        /** Each stage alone, of a package of everything. */
        void stages(Timing send) {
            measures.addAll(Stages.of(stick, folder, dossiers, send, PlainLines.of(office, 1)));
            var read = BareTables.read(office.register().database());
            var timing = new Timing();
            timing.time(read);
            measures.add(timing.as("send_read", dossiers).put("ratioToBare", send.over(read)));
        }

        Timing taken(String which) {
            var look = Timing.once(() -> above.receiving().inspect(above.session(), stick, Pace.UNWATCHED));
            measures.add(look.as("inspect_" + which, dossiers));
            var receipt = new Path[1];
            var cpu = Timing.cpuMillis();
            var threads = ManagementFactory.getThreadMXBean();
            var busy = threads.getCurrentThreadCpuTime();
            var taken = Timing.once(() -> receipt[0] = above.receiving()
                    .receive(above.session(), stick, folder, Pace.UNWATCHED)
                    .receipt());
            measures.add(taken.as("receive_" + which, dossiers)
                    .put("cpuMillis", Timing.cpuMillis() - cpu)
                    .put("threadMillis", Timing.rounded((threads.getCurrentThreadCpuTime() - busy) / 1e6)));
            office.receiving().receive(office.session(), receipt[0], folder, Pace.UNWATCHED);
            return taken;
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
