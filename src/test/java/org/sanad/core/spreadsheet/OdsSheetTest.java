package org.sanad.core.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.sanad.core.spreadsheet.OdsFiles.date;
import static org.sanad.core.spreadsheet.OdsFiles.number;
import static org.sanad.core.spreadsheet.OdsFiles.row;
import static org.sanad.core.spreadsheet.OdsFiles.table;
import static org.sanad.core.spreadsheet.OdsFiles.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.text.ProblemException;

class OdsSheetTest {
    private static final String LAST = "<table:table-row table:number-rows-repeated=\"1048570\">"
            + "<table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>";

    @TempDir
    Path folder;

    @Test
    void readsTextsNumbersAndDaysBelowATitle() throws Exception {
        var file = OdsFiles.write(
                folder.resolve("a.ods"),
                table(
                        "Liste",
                        row(text("Provinces du Sud, 2024")),
                        "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell/></table:table-row>",
                        row(text("Nom"), text("Montant"), text("Date décision")),
                        row(
                                text("<text:span>Fatima</text:span><text:s/>Alaoui"),
                                number("30372173.02"),
                                date("2021-08-24T00:00:00")),
                        "<table:table-row table:number-rows-repeated=\"2\">" + text("Ali") + number("5")
                                + "</table:table-row>",
                        LAST));
        try (var sheet = SheetFile.open(file, null)) {
            assertThat(sheet.headingRow()).isEqualTo(4);
            assertThat(sheet.headings()).containsExactly("Nom", "Montant", "Date décision");
        }
        assertThat(rows(file, null)).containsExactly("5: Fatima Alaoui/30372173.02/2021-08-24", "6: Ali/5", "7: Ali/5");
    }

    @Test
    void carriesDownWhatMergedCellsSayAndHandsOutRemarksNever() throws Exception {
        var merged = "<table:table-cell table:number-rows-spanned=\"2\" office:value-type=\"string\">"
                + "<office:annotation><text:p>secret</text:p></office:annotation><text:p>Tan-Tan</text:p></table:table-cell>";
        var file = OdsFiles.write(
                folder.resolve("a.ods"),
                table(
                        "A",
                        row(text("Nom"), text("Province")),
                        row(text("Ali"), merged),
                        row(text("Omar"), "<table:covered-table-cell/>"),
                        row(text("Sara"), "<table:table-cell/>")));
        var cells = new ArrayList<Cell>();
        try (var sheet = SheetFile.open(file, null)) {
            sheet.rows(row -> cells.add(row.cell(1)));
        }
        assertThat(cells)
                .containsExactly(new Cell.Text("Tan-Tan"), new Cell.Carried(new Cell.Text("Tan-Tan")), Cell.BLANK);
    }

    @Test
    void knowsItsSheetsByName() throws Exception {
        var head = row(text("Nom"), text("Prix"));
        var file = OdsFiles.write(
                folder.resolve("a.ods"),
                table("2023", head, row(text("a"), number("1"))) + table("2024", head, row(text("b"), number("2"))));
        assertThat(SheetFile.sheets(file)).containsExactly("2023", "2024");
        assertThat(rows(file, "2024")).containsExactly("2: b/2");
        assertThat(refusal(file, "2025")).isEqualTo("sheet.no_such_sheet");
    }

    @Test
    void refusesRowsThatClaimToStandAMillionTimes() throws Exception {
        var file = OdsFiles.write(
                folder.resolve("bomb.ods"),
                table(
                        "A",
                        row(text("Nom"), text("Prix")),
                        "<table:table-row table:number-rows-repeated=\"1048570\">"
                                + "<table:table-cell table:number-columns-repeated=\"16384\"><text:p>x</text:p>"
                                + "</table:table-cell></table:table-row>"));
        assertThat(refusal(file, null)).isEqualTo("sheet.too_large");
    }

    @Test
    void resolvesNoEntity() throws Exception {
        var secret = folder.resolve("secret.txt");
        java.nio.file.Files.writeString(secret, "planted");
        var file = OdsFiles.content(
                folder.resolve("a.ods"),
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\"><!ENTITY a \"aaaaaaaaaa\">"
                        + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
                        + "<o:d xmlns:o=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                        + "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
                        + "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
                        + table("A", row("<table:table-cell><text:p>&e;&b;</text:p></table:table-cell>", text("Prix")))
                        + "</o:d>");
        assertThat(refusal(file, null)).startsWith("sheet.");
    }

    @Test
    void showsNoNumberOfAThousandMillionDigits() throws Exception {
        var file = OdsFiles.write(
                folder.resolve("a.ods"),
                table("A", row(text("Nom"), text("Prix")), row(text("a"), number("1E999999999"))));
        assertThat(rows(file, null)).containsExactly("2: a/1E+999999999");
    }

    private static List<String> rows(Path file, String name) {
        var rows = new ArrayList<String>();
        try (var sheet = SheetFile.open(file, name)) {
            sheet.rows(row -> rows.add(row.number() + ": "
                    + String.join("/", row.cells().stream().map(Cell::shown).toList())));
        }
        return rows;
    }

    private static String refusal(Path file, String name) {
        return catchThrowableOfType(ProblemException.class, () -> rows(file, name))
                .problem()
                .key();
    }

    @Test
    void aFileThatBeginsWithNotesShowsItsTable() throws Exception {
        var notes = OdsFiles.table("Notes", OdsFiles.row(OdsFiles.text("Ceci n’est pas un tableau")));
        var table = OdsFiles.table(
                "Projets",
                OdsFiles.row(OdsFiles.text("Nom"), OdsFiles.text("Province")),
                OdsFiles.row(OdsFiles.text("Fatima"), OdsFiles.text("Tan-Tan")));
        var file = OdsFiles.write(folder.resolve("notes.ods"), notes + table);
        assertThat(FileLook.of(file, null).sheet()).isEqualTo("Projets");
        assertThat(FileLook.of(file, null).rows()).isEqualTo(1);
        var first = OdsFiles.write(folder.resolve("first.ods"), table + notes);
        assertThat(FileLook.of(first, null).sheet()).as("the first, as ever").isNull();
        var none = OdsFiles.write(folder.resolve("none.ods"), notes + notes.replace("Notes", "Autres"));
        assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(
                                org.sanad.text.ProblemException.class, () -> FileLook.of(none, null))
                        .problem()
                        .key())
                .isEqualTo("sheet.one_column");
    }
}
