package org.sanad.core.spreadsheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** Opens a spreadsheet file by what is in it, whatever its name says. */
public final class SheetFile {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private SheetFile() {}

    /**
     * Opens a sheet.
     *
     * @param sheetName null for the first one
     * @throws ProblemException {@code sheet.missing}, {@code sheet.not_a_spreadsheet}, {@code sheet.old_or_locked},
     *     {@code sheet.empty}, {@code sheet.column_twice}, {@code sheet.no_such_sheet}, {@code sheet.too_large},
     *     {@code sheet.too_wide}, {@code sheet.one_column}, {@code sheet.dates_1904}, {@code sheet.torn}
     */
    public static Sheet open(Path file, String sheetName) {
        return open(file, sheetName, null);
    }

    /**
     * The same, where a person said which row heads the columns.
     *
     * @param headingRow number as the spreadsheet shows it; null to find it
     * @throws ProblemException as {@link #open(Path, String)}, {@code sheet.no_heading_row}
     */
    public static Sheet open(Path file, String sheetName, Integer headingRow) {
        if (!Files.isRegularFile(file)) {
            throw new ProblemException(Problem.of("sheet.missing", file));
        }
        try {
            var start = start(file);
            if (starts(start, OLD_OFFICE)) {
                throw new ProblemException(Problem.of("sheet.old_or_locked", file.getFileName()));
            }
            return headed(file, source(file, start, sheetName), headingRow);
        } catch (IOException e) {
            throw new ProblemException(Problem.of("file.cannot_read", file), e);
        }
    }

    /**
     * Which sheet holds the table where nobody said so: files often begin with a page of notes.
     *
     * @return null for the first sheet, also where none holds a table
     * @throws ProblemException as {@link #sheets}
     */
    static String table(Path file, Integer headingRow) {
        var sheets = sheets(file);
        for (var name : sheets.size() < 2 ? List.<String>of() : sheets) {
            try (var _ = open(file, name, headingRow)) {
                return name.equals(sheets.getFirst()) ? null : name;
            } catch (ProblemException e) {
                // the next may hold one; where none does, the first says why
            }
        }
        return null;
    }

    /**
     * The names of the sheets, in order; none for a file that has no sheets, such as CSV.
     *
     * @throws ProblemException as {@link #open}
     */
    public static List<String> sheets(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new ProblemException(Problem.of("sheet.missing", file));
        }
        try {
            return switch (form(file, start(file))) {
                case OPEN_DOCUMENT -> OdsSheet.names(file);
                case WORKBOOK -> XlsxSheet.names(file);
                case TEXT -> List.of();
            };
        } catch (IOException e) {
            throw new ProblemException(Problem.of("file.cannot_read", file), e);
        }
    }

    private enum Form {
        WORKBOOK,
        OPEN_DOCUMENT,
        TEXT
    }

    private static Form form(Path file, byte[] start) throws IOException {
        if (!starts(start, ZIP)) {
            return Form.TEXT;
        }
        try (var zip = new ZipFile(file.toFile())) {
            return zip.getEntry("content.xml") != null ? Form.OPEN_DOCUMENT : Form.WORKBOOK;
        } catch (ZipException e) {
            throw new ProblemException(Problem.of("sheet.not_a_spreadsheet", file.getFileName()), e);
        }
    }

    private static RowSource source(Path file, byte[] start, String sheetName) throws IOException {
        return switch (form(file, start)) {
            case OPEN_DOCUMENT -> new OdsSheet(file, sheetName);
            case WORKBOOK -> new XlsxSheet(file, sheetName);
            case TEXT -> CsvSheet.open(file);
        };
    }

    private static Sheet headed(Path file, RowSource source, Integer headingRow) {
        try {
            var sheet = new HeadedSheet(source, headingRow);
            if (sheet.headings().stream().allMatch(String::isEmpty)) {
                throw new ProblemException(Problem.of("sheet.empty", file.getFileName()));
            }
            Headings.refuse(file, sheet.headings());
            return sheet;
        } catch (RuntimeException e) {
            source.close();
            throw e;
        }
    }

    private static byte[] start(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(8);
        }
    }

    private static boolean starts(byte[] bytes, byte[] sign) {
        return bytes.length >= sign.length && java.util.Arrays.equals(bytes, 0, sign.length, sign, 0, sign.length);
    }
}
