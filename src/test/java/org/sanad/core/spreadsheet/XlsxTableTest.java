package org.sanad.core.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How wide the columns of a workbook are when it is opened. */
class XlsxTableTest {
    private static final String NAME = "Initiative nationale pour le développement humain";
    private static final Pattern WIDTH = Pattern.compile("<col [^>]*width=\"([0-9.]+)\"");

    @TempDir
    Path folder;

    @Test
    void aNameIsNotCutByTheColumnBesideItAndANoteMakesNoneWider() throws IOException {
        var widths = widths(1);
        assertThat(widths.getFirst()).isBetween((double) NAME.length(), NAME.length() + 4.0);
        assertThat(widths.getLast()).isBetween(12.0, 20.0);
    }

    @Test
    void theFirstOfManyRowsTellTheWidths() throws IOException {
        assertThat(widths(450).getFirst()).isBetween((double) NAME.length(), NAME.length() + 4.0);
    }

    private List<Double> widths(int rows) throws IOException {
        var file = folder.resolve("book.xlsx");
        try (var table = new XlsxTable(Files.newOutputStream(file), "Sanad", false)) {
            table.headings(List.of("Programme", "Alloué"));
            for (var at = 0; at < rows; at++) {
                table.add(List.of(Value.of(NAME), new Value.Amount(1_00L)));
            }
            table.add(List.of(Value.of("x".repeat(300))));
        }
        try (var book = new ZipFile(file.toFile())) {
            var sheet = book.getInputStream(book.getEntry("xl/worksheets/sheet1.xml"));
            return WIDTH.matcher(new String(sheet.readAllBytes(), UTF_8))
                    .results()
                    .map(found -> Double.valueOf(found.group(1)))
                    .toList();
        }
    }
}
