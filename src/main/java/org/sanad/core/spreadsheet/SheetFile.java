package org.sanad.core.spreadsheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
     *     {@code sheet.too_wide}, {@code sheet.one_column}, {@code sheet.ods}, {@code sheet.dates_1904}, {@code sheet.torn}
     */
    public static Sheet open(Path file, String sheetName) {
        if (!Files.isRegularFile(file)) {
            throw new ProblemException(Problem.of("sheet.missing", file));
        }
        try {
            var start = start(file);
            if (starts(start, OLD_OFFICE)) {
                throw new ProblemException(Problem.of("sheet.old_or_locked", file.getFileName()));
            }
            return checked(file, starts(start, ZIP) ? new XlsxSheet(file, sheetName) : CsvSheet.open(file));
        } catch (IOException e) {
            throw new ProblemException(Problem.of("file.cannot_read", file), e);
        }
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
            return starts(start(file), ZIP) ? XlsxSheet.names(file) : List.of();
        } catch (IOException e) {
            throw new ProblemException(Problem.of("file.cannot_read", file), e);
        }
    }

    private static Sheet checked(Path file, Sheet sheet) {
        try {
            if (sheet.headings().stream().allMatch(String::isEmpty)) {
                throw new ProblemException(Problem.of("sheet.empty", file.getFileName()));
            }
            Headings.refuse(file, sheet.headings());
            return sheet;
        } catch (RuntimeException e) {
            sheet.close();
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
