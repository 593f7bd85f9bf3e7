package org.sanad.command.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.sanad.core.desk.Desk;
import org.sanad.core.dossier.Draft;
import org.sanad.core.dossier.Jobs;
import org.sanad.core.dossier.Kind;
import org.sanad.core.dossier.Plan;
import org.sanad.core.dossier.Project;
import org.sanad.core.dossier.Purpose;
import org.sanad.core.office.Registers;
import org.sanad.core.sync.KnownKeys;
import org.sanad.core.sync.Pace;
import org.sanad.core.sync.PackageReader;
import org.sanad.core.sync.Received;

/**
 * A scan of nearly 20 MB, the largest that is taken, for each dossier, in as many packages as that needs: sent, checked without a key, taken
 * in; beside the same bytes copied, fsynced and read back. One run of each, and the most heap that was ever in use: it does not grow with
 * the scans.
 */
public final class ScansMeasurement implements Measurement {
    private static final int BYTES = 19_900_000;
    private static final String OFFICE = "P10.521";

    private final Registers registers;
    private final Clock clock;

    public ScansMeasurement(Registers registers, Clock clock) {
        this.registers = registers;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "scans";
    }

    @Override
    public int usual() {
        return 20;
    }

    @Override
    public List<ObjectNode> run(int dossiers) {
        try (var scratch = Scratch.make();
                var above = scratch.desk(registers, clock, "HQ");
                var office = scratch.desk(registers, clock, OFFICE)) {
            Scratch.introduce(above, office, OFFICE, scratch.path());
            for (var number = 0; number < dossiers; number++) {
                attach(office, number, scratch.path().resolve("scan-" + number + ".pdf"));
            }
            return measure(above, office, dossiers, scratch.path());
        }
    }

    private static void attach(Desk office, int number, Path file) {
        var project = new Project(
                Kind.INDIVIDUAL, Purpose.CREATION, "ورشة", "Atelier", null, null, null, null, "10.521", null);
        var dossier = office.dossiers()
                .save(office.session(), new Draft(null, project, Plan.NONE, Jobs.NONE, List.of()))
                .dossier()
                .id();
        var paper =
                office.papers().checklist(dossier).papers().getFirst().kind().code();
        try {
            write(file, number);
            office.scans().attach(office.session(), dossier, paper, file);
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What looks like a PDF and cannot be packed, a mebibyte at a time. */
    private static void write(Path file, int number) throws IOException {
        var chance = new Random(number);
        var noise = new byte[1 << 20];
        try (var out = Files.newOutputStream(file)) {
            out.write("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
            for (var left = BYTES; left > 0; left -= noise.length) {
                chance.nextBytes(noise);
                out.write(noise, 0, Math.min(left, noise.length));
            }
        }
    }

    /** Package after package, because one has room for 3 to 4 GB: what did not fit is asked for by the receipt and comes with the next. */
    private static List<ObjectNode> measure(Desk above, Desk office, int dossiers, Path folder) {
        forget();
        var measures = new ArrayList<ObjectNode>();
        var arrived = 0;
        for (var number = 1; arrived < dossiers; number++) {
            var fresh = carry(above, office, number == 1 ? "" : "_" + number, dossiers, folder, measures);
            if (fresh == 0) {
                throw new IllegalStateException("no scan came with package " + number);
            }
            arrived += fresh;
        }
        return measures;
    }

    /** One package up and its receipt down. Gives the number of scans that were new above. */
    private static int carry(
            Desk above, Desk office, String which, int dossiers, Path folder, List<ObjectNode> measures) {
        var file = new Path[1];
        var received = new Received[1];
        var stages = List.of(
                stage(
                        "scans_send" + which,
                        dossiers,
                        () -> file[0] = office.sending()
                                .send(office.session(), folder, false, Pace.UNWATCHED)
                                .file()
                                .file()),
                stage("scans_check" + which, dossiers, () -> {
                    if (!new PackageReader(KnownKeys.NONE, Pace.UNWATCHED)
                            .check(file[0])
                            .whole()) {
                        throw new IllegalStateException("not whole");
                    }
                }),
                stage(
                        "scans_receive" + which,
                        dossiers,
                        () -> received[0] =
                                above.receiving().receive(above.session(), file[0], folder, Pace.UNWATCHED)));
        office.receiving().receive(office.session(), received[0].receipt(), folder, Pace.UNWATCHED);
        var bare = Timing.once(() -> Stages.copy(file[0], folder.resolve("alone")));
        for (var one : stages) {
            one.put("bytes", size(file[0]))
                    .put("ratioToBare", Timing.rounded(one.get("medianMillis").asDouble() / bare.median()));
        }
        measures.addAll(stages);
        measures.add(bare.as("scans_bare" + which, dossiers).put("bytes", size(file[0])));
        return received[0].scans();
    }

    private static ObjectNode stage(String name, int dossiers, Runnable work) {
        var cpu = Timing.cpuMillis();
        var timing = Timing.once(work);
        return timing.as(name, dossiers)
                .put("cpuMillis", Timing.cpuMillis() - cpu)
                .put("heapMostMiB", heapMost());
    }

    private static void forget() {
        ManagementFactory.getMemoryPoolMXBeans().forEach(pool -> pool.resetPeakUsage());
    }

    /** The sum of what each part of the heap held at most, since the measurement began: an upper bound. */
    private static long heapMost() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                >> 20;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
