package org.sanad.command.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.sanad.command.Output;
import org.sanad.core.demonstration.Demonstration;
import org.sanad.core.desk.Desk;
import org.sanad.core.dossier.DossierQuery;
import org.sanad.core.office.Registers;
import org.sanad.core.spreadsheet.ExportOrder;
import org.sanad.text.Lang;

/**
 * How long the list of all dossiers takes to XLSX, with the reading of the register, against fastexcel alone writing
 * as many cells of the same kinds from memory.
 */
public final class ExportMeasurement implements Measurement {
    private static final int RUNS = 3;
    private static final int TEXTS = 16;
    private static final int DAYS = 4;
    private static final int NUMBERS = 10;
    private static final int FLUSH_ROWS = 200;

    private final Registers registers;
    private final Clock clock;

    public ExportMeasurement(Registers registers, Clock clock) {
        this.registers = registers;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    public int usual() {
        return 100_000;
    }

    @Override
    public List<ObjectNode> run(int dossiers) {
        try (var scratch = Scratch.make();
                var desk = new Desk(registers.create(Scratch.plan(scratch.path().resolve("register"), "HQ")), clock)) {
            new Demonstration(desk.door(), desk.offices()).fill(desk.session(), dossiers, 46, done -> {});
            var file = scratch.path().resolve("list.xlsx");
            var export = new Timing();
            var bare = new Timing();
            desk.facts();
            for (var run = 0; run < RUNS; run++) {
                export.time(() -> desk.exports()
                        .write(
                                desk.session(),
                                ExportOrder.list(file, DossierQuery.ALL, false, Lang.FR),
                                (done, total) -> {}));
                bare.time(() -> bare(scratch.path().resolve("bare.xlsx"), dossiers));
            }
            var node = Output.object().put("name", name()).put("dossiers", dossiers);
            export.addTo(node);
            var alone = Output.object();
            bare.addTo(alone);
            var bareMillis = alone.get("medianMillis").doubleValue();
            return List.of(node.put("bareMillis", bareMillis)
                    .put("ratioToBare", Timing.rounded(node.get("medianMillis").doubleValue() / bareMillis))
                    .put("bytes", Files.size(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void bare(Path file, int dossiers) {
        try (var out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "Bench", null)) {
            var sheet = workbook.newWorksheet("Bench");
            for (var row = 0; row < dossiers; row++) {
                for (var column = 0; column < TEXTS; column++) {
                    sheet.inlineString(row, column, "Atelier de couture " + row);
                }
                for (var column = TEXTS; column < TEXTS + DAYS; column++) {
                    sheet.value(row, column, LocalDate.EPOCH.plusDays(row % 20_000));
                    sheet.style(row, column).format("dd/mm/yyyy").set();
                }
                for (var column = TEXTS + DAYS; column < TEXTS + DAYS + NUMBERS; column++) {
                    sheet.value(row, column, BigDecimal.valueOf(row, 2));
                    sheet.style(row, column).format("#,##0.00").set();
                }
                if (row % FLUSH_ROWS == 0) {
                    sheet.flush();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
