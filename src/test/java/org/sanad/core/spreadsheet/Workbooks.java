package org.sanad.core.spreadsheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;

/** Workbooks made for a test, in the shapes that real ones have. */
final class Workbooks {
    private static final Object[] HEADINGS = {
        "nomAttribuant",
        "dateConvention",
        "referenceDecision",
        "nomBeneficiaire",
        "objet",
        "montant",
        "nature",
        "datesPeriodeVersement",
        "dateDeuxiemeVersement",
        "dateSoldeVersement",
        "notificationUE"
    };

    private Workbooks() {}

    /** Rows of texts and numbers, from the first row of the sheet on; an empty row is left out of the file. */
    static Path write(Path file, Object[]... rows) throws IOException {
        try (var workbook = new Workbook(Files.newOutputStream(file), "Test", null)) {
            var sheet = workbook.newWorksheet("Feuil1");
            for (var row = 0; row < rows.length; row++) {
                for (var column = 0; column < rows[row].length; column++) {
                    switch (rows[row][column]) {
                        case Number number -> sheet.value(row, column, number);
                        case null -> {}
                        case Object text -> sheet.value(row, column, text.toString());
                    }
                }
            }
        }
        return file;
    }

    /**
     * Awards as departments of France publish them: dates half serial numbers and half texts, several in one cell, twin
     * rows, a row that is empty, and one that has nothing but what was filled down. 1,234,567.89 in all.
     */
    static Path awards(Path file) throws IOException {
        return write(
                file,
                HEADINGS,
                row("2017-06-27", "LAVAL AERO SHOW  ", "Meeting", 30000, "2017-07-28", null, null),
                row(42975, "MISSION LOCALE", "Jeunes", new BigDecimal("74902.5"), 42993, 43035, 43465),
                row("2016-12-08\r\n2017-06-19", "CHAMBRE", "Actions", 380450, 42888, null, null),
                row(42902, "MAISON RURALE", "Cl\u00E9", 500000, "2017-07-07\n2017-11-16", null, null),
                new Object[0],
                row(42829, "TWIN", "Same", 100000, 42853, null, null),
                row(42829, "TWIN", "Same", 100000, 42853, null, null),
                row(42829, null, "Nobody", new BigDecimal("49215.39"), null, null, null),
                new Object[] {null, null, null, null, null, null, null, null, null, null, "non"});
    }

    private static Object[] row(
            Object decided, String name, String title, Number amount, Object first, Object second, Object balance) {
        return new Object[] {
            "D\u00E9partement", decided, "2017-01", name, title, amount, "NUMERAIRE", first, second, balance, "non"
        };
    }
}
