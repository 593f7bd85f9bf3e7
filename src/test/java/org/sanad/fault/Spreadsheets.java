package org.sanad.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.sanad.core.desk.Desk;
import org.sanad.core.spreadsheet.ImportService;

/** A spreadsheet of thirty rows in each round; acknowledged by how many dossiers there are. */
final class Spreadsheets {
    private Spreadsheets() {}

    static void load(Desk desk, Path outside, Consumer<String> acknowledge) {
        try {
            var text = new StringBuilder("Nom;Montant;Date décision;N° décision\n");
            var file = outside.resolve(UUID.randomUUID() + ".csv");
            for (var row = 0; row < 30; row++) {
                text.append("Ali ")
                        .append(UUID.randomUUID())
                        .append(";500,00;24/08/2021;")
                        .append(row)
                        .append('\n');
            }
            Files.writeString(file, text);
            var report = desk.imports().commit(desk.session(), new ImportService.Source(file, null, null), row -> {});
            assertThat(report.accepted()).isEqualTo(30);
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        acknowledge.accept(String.valueOf(Work.dossiers(desk)));
    }

    static void check(Desk desk, List<String> acknowledged) {
        if (!acknowledged.isEmpty()) {
            assertThat(Work.dossiers(desk)).isGreaterThanOrEqualTo(Integer.parseInt(acknowledged.getLast()));
        }
    }
}
