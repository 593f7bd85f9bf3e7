package org.sanad.command.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.sanad.core.desk.Desk;
import org.sanad.core.office.Registers;
import org.sanad.core.person.measure.Crowd;
import org.sanad.core.spreadsheet.ImportService;
import org.sanad.data.BareStore;
import org.sanad.data.RegisterFolder;

/**
 * Reading a table of settled dossiers through, and taking it over into a register, with history, journal and fsyncs,
 * beside what H2 alone needs to write the rows that come of it. One run of each, for the second import of a file takes over
 * nothing.
 */
public final class ImportMeasurement implements Measurement {
    private static final String OFFICE = "P10.521";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final int DAYS = 365 * 6;
    private static final List<String> SECTORS = List.of("Agriculture", "Artisanat", "Commerce", "Services", "Tourisme");

    private final Registers registers;
    private final Clock clock;

    public ImportMeasurement(Registers registers, Clock clock) {
        this.registers = registers;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public List<ObjectNode> run(int dossiers) {
        try (var scratch = Scratch.make();
                var desk = new Desk(registers.create(plan(scratch.path().resolve("office"))), clock)) {
            var source = new ImportService.Source(table(scratch.path(), dossiers), null, null);
            var look = new Timing();
            look.time(() -> desk.imports().preview(desk.session(), source, row -> {}));
            var take = new Timing();
            var threads = ManagementFactory.getThreadMXBean();
            var busy = threads.getCurrentThreadCpuTime();
            take.time(() -> require(
                    desk.imports().commit(desk.session(), source, row -> {}).accepted(), dossiers));
            var threadMillis = (threads.getCurrentThreadCpuTime() - busy) / 1e6;
            var bare =
                    BareStore.copy(desk.register().database(), desk.register().key(), scratch.path());
            var measures = new ArrayList<ObjectNode>();
            measures.add(look.as("import_preview", dossiers));
            measures.add(take.as("import", dossiers)
                    .put("ratioToBare", take.over(bare.writeMillis()))
                    .put("threadMillis", Timing.rounded(threadMillis))
                    .put("threadRatioToBare", Timing.rounded(threadMillis / bare.writeThreadMillis()))
                    .put("rows", bare.rows()));
            return measures;
        }
    }

    private static void require(int accepted, int dossiers) {
        if (accepted != dossiers) {
            throw new IllegalStateException("Taken over: " + accepted + " of " + dossiers);
        }
    }

    private static Path table(Path folder, int dossiers) {
        var file = folder.resolve("dossiers.csv");
        try (var rows = new PrintWriter(Files.newBufferedWriter(file))) {
            rows.println(
                    "Nom et prénom;Nom arabe;CNIE;Province;Secteur;Intitulé du projet;Date de dépôt;Date de décision;"
                            + "Montant accordé");
            var random = new Random(46);
            var crowd = new Crowd(random);
            for (var row = 0; row < dossiers; row++) {
                var person = crowd.people(1).getFirst();
                var filed = FIRST.plusDays(random.nextInt(DAYS));
                rows.println(String.join(
                        ";",
                        Objects.toString(person.nameLatin(), ""),
                        Objects.toString(person.nameAr(), ""),
                        String.format(Locale.ROOT, "%c%06d", 'A' + row / 1_000_000, row % 1_000_000),
                        "Tan-Tan",
                        SECTORS.get(random.nextInt(SECTORS.size())),
                        "Atelier " + row % 997,
                        DAY.format(filed),
                        DAY.format(filed.plusDays(30 + random.nextInt(60))),
                        1 + random.nextInt(60) + "000,00"));
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Registers.Plan plan(Path folder) {
        return new Registers.Plan(new RegisterFolder(folder), OFFICE, "Bench", "not secret at all".toCharArray(), true);
    }
}
