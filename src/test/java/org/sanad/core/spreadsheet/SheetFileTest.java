package org.sanad.core.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.text.ProblemException;

class SheetFileTest {
    private static final String TABLE = "Nom|Prix\r\n\r\nÉlodie «a»|7 854 330,00\r\n\"Two\nlines | \"\"x\"\"\"|1\r\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"UTF-8,;", "UTF-8,TAB", "windows-1252,;", "windows-1252,','", "UTF-16LE,TAB"})
    void readsTextFilesAsTheyAreWritten(String charset, String name) throws IOException {
        var mark = name.equals("TAB") ? "\t" : name;
        var text = TABLE.replace("7 854 330,00", "\"7 854 330,00\"").replace("|", mark);
        var file = file("a.csv", (charset.startsWith("UTF-16") ? "\uFEFF" : "") + text, Charset.forName(charset));
        assertThat(read(file))
                .containsExactly("1: Nom/Prix", "3: Élodie «a»/7 854 330,00", "4: Two\nlines " + mark + " \"x\"/1");
    }

    /** Excel of a Windows that speaks Arabic saves so. */
    @Test
    void readsArabicThatWasWrittenForAnArabicWindows() throws IOException {
        var text = "الاسم الكامل;Intitulé\r\nفاطمة الزهراء;Épicerie à Tétouan\r\n";
        assertThat(read(file("a.csv", text.replace("É", "E"), Charset.forName("windows-1256"))))
                .containsExactly("1: الاسم الكامل/Intitulé", "2: فاطمة الزهراء/Epicerie à Tétouan");
        assertThat(read(file("b.csv", "NOM;ÉTÉ\r\nÀ L’ÉCOLE;ÇÀ ET LÀ\r\n", Charset.forName("windows-1252"))))
                .containsExactly("1: NOM/ÉTÉ", "2: À L’ÉCOLE/ÇÀ ET LÀ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", " – ", "—", "--", "\u00a0"})
    void aDashAloneSaysThatThereIsNothing(String dash) {
        assertThat(Cell.text(dash).blank()).isTrue();
        assertThat(Cell.text(dash + "1").blank()).isFalse();
    }

    @Test
    void leavesOutTheByteOrderMarkAndEmptyRowsBeforeTheHeadings() throws IOException {
        assertThat(read(file("a.csv", "\uFEFF\n\nNom;Prix\na;1\n;\n", StandardCharsets.UTF_8)))
                .containsExactly("1: Nom/Prix", "4: a/1");
    }

    @Test
    void readsNumbersOfAWorkbookWithAllTheirDigits() throws IOException {
        var file = Workbooks.write(
                folder.resolve("misnamed.csv"), new Object[] {"Nom", "Prix"}, new Object[0], new Object[] {
                    "a\r\nb", new BigDecimal("30372173.02")
                });
        try (var sheet = SheetFile.open(file, "Feuil1")) {
            sheet.rows(row -> {
                assertThat(row.number()).isEqualTo(3);
                assertThat(row.cell(1)).isEqualTo(new Cell.Number(new BigDecimal("30372173.02")));
                assertThat(row.cell(7).blank()).isTrue();
            });
        }
    }

    @Test
    void refusesWhatIsNoSpreadsheetAndSaysWhy() throws IOException {
        assertThat(refusal(folder.resolve("none.csv"))).isEqualTo("sheet.missing");
        assertThat(refusal(folder)).isEqualTo("sheet.missing");
        assertThat(refusal(file("empty.csv", "", StandardCharsets.UTF_8))).isEqualTo("sheet.empty");
        assertThat(refusal(file("blank.csv", "\n ; \n", StandardCharsets.UTF_8)))
                .isEqualTo("sheet.empty");
        assertThat(refusal(file("letter.txt", "Dear all\nnothing here", StandardCharsets.UTF_8)))
                .isEqualTo("sheet.one_column");
        assertThat(refusal(file("a.pdf", "%PDF-1.7;\n", StandardCharsets.UTF_8)))
                .isEqualTo("sheet.not_a_spreadsheet");
        assertThat(refusal(file("a.png", "\u0089PNG\0\0", StandardCharsets.ISO_8859_1)))
                .isEqualTo("sheet.not_a_spreadsheet");
        assertThat(refusal(file("twice.csv", "Nom;Prix;NOM\na;1;b", StandardCharsets.UTF_8)))
                .isEqualTo("sheet.column_twice");
        assertThat(refusal(file("wide.csv", numbers(1_200), StandardCharsets.UTF_8)))
                .isEqualTo("sheet.too_wide");
    }

    @Test
    void refusesOldLockedOpenAndTornWorkbooks() throws IOException {
        var old = folder.resolve("old.xls");
        Files.write(old, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A});
        assertThat(refusal(old)).isEqualTo("sheet.old_or_locked");
        assertThat(refusal(zip("a.ods", "mimetype", "content.xml"))).isEqualTo("sheet.not_a_spreadsheet");
        assertThat(refusal(zip("a.zip", "a.txt"))).isEqualTo("sheet.not_a_spreadsheet");
        assertThat(refusal(zip("a.xlsx", "xl/workbook.xml"))).isEqualTo("sheet.not_a_spreadsheet");
        var whole = Files.readAllBytes(Workbooks.awards(folder.resolve("whole.xlsx")));
        var half = folder.resolve("half.xlsx");
        Files.write(half, java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThat(refusal(half)).isEqualTo("sheet.not_a_spreadsheet");
        assertThat(catchThrowableOfType(
                                ProblemException.class, () -> SheetFile.open(folder.resolve("whole.xlsx"), "Sheet9"))
                        .problem()
                        .key())
                .isEqualTo("sheet.no_such_sheet");
    }

    /** An entity names a file of the PC, another grows tenfold at each step. */
    @Test
    void aWorkbookResolvesNoEntity() throws IOException {
        var secret = Files.writeString(folder.resolve("secret.txt"), "planted");
        var good = Workbooks.write(folder.resolve("good.xlsx"), new Object[] {"Nom", "Prix"}, new Object[] {"a", 1});
        var bad = folder.resolve("entity.xlsx");
        try (var from = new java.util.zip.ZipFile(good.toFile());
                var zip = new ZipOutputStream(Files.newOutputStream(bad))) {
            for (var part : java.util.Collections.list(from.entries())) {
                zip.putNextEntry(new ZipEntry(part.getName()));
                var text = new String(from.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                zip.write(
                        part.getName().startsWith("xl/worksheets")
                                ? armed(text, secret)
                                : text.getBytes(StandardCharsets.UTF_8));
            }
        }
        try (var sheet = SheetFile.open(bad, null)) {
            sheet.rows(
                    row -> assertThat(String.valueOf(row.cell(0))).doesNotContain("planted", "aaaaaaaaaaaaaaaaaaaa"));
        } catch (ProblemException e) {
            assertThat(e.problem().key()).startsWith("sheet.");
        }
    }

    private static byte[] armed(String text, Path secret) {
        var entities = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\"><!ENTITY a \"aaaaaaaaaa\">"
                + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        var cell = "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>&e;&b;</t></is></c></row></sheetData>";
        var head = text.indexOf("?>") + 2;
        return (text.substring(0, head) + entities + text.substring(head).replace("</sheetData>", cell))
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void countsWhatAPackedFileReallyUnfoldsTo() throws IOException {
        var bomb = folder.resolve("bomb.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            zip.write(new byte[100_000]);
        }
        new PackedSize(200_000, 100_000).check(bomb);
        assertThat(catchThrowableOfType(ProblemException.class, () -> new PackedSize(200_000, 99_999).check(bomb)))
                .isNotNull();
        assertThat(catchThrowableOfType(ProblemException.class, () -> new PackedSize(99_999, 200_000).check(bomb)))
                .isNotNull();
    }

    @Test
    void namesThePlaceOfAQuoteThatNeverCloses() throws IOException {
        var file = file("torn.csv", "Nom;Prix\na;1\n\"b\"c;2\n", StandardCharsets.UTF_8);
        assertThat(catchThrowableOfType(ProblemException.class, () -> read(file))
                        .problem()
                        .key())
                .isEqualTo("sheet.torn");
    }

    private List<String> read(Path file) {
        var rows = new ArrayList<String>();
        try (var sheet = SheetFile.open(file, null)) {
            rows.add("1: " + String.join("/", sheet.headings()));
            sheet.rows(row -> rows.add(row.number() + ": "
                    + String.join("/", row.cells().stream().map(Cell::shown).toList())));
        }
        return rows;
    }

    private static String numbers(int count) {
        var text = new StringBuilder();
        for (var number = 0; number < count; number++) {
            text.append(number).append(';');
        }
        return text.append("end").toString();
    }

    private static String refusal(Path file) {
        return catchThrowableOfType(ProblemException.class, () -> SheetFile.open(file, null))
                .problem()
                .key();
    }

    private Path file(String name, String text, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(charset));
    }

    private Path zip(String name, String... entries) throws IOException {
        var file = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write("x".getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
