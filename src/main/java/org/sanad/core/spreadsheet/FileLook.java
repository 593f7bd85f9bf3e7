package org.sanad.core.spreadsheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a person sees of a file before its columns are given a meaning.
 *
 * @param sheet that was looked at; null for the first
 * @param sheets names of all; none for a file without sheets
 * @param top the first rows of the sheet, titles and headings among them
 * @param headingRow number of the one that heads the columns
 * @param guess what the headings most likely mean
 * @param first rows, at most four
 * @param rows how many the file has below the headings
 */
public record FileLook(
        Path file,
        String sheet,
        List<String> sheets,
        List<Row> top,
        int headingRow,
        List<String> headings,
        Mapping guess,
        List<Row> first,
        int rows) {
    private static final int SAMPLES = 4;

    public FileLook {
        sheets = List.copyOf(sheets);
        top = List.copyOf(top);
        headings = List.copyOf(headings);
        first = List.copyOf(first);
    }

    /**
     * Reads the file through.
     *
     * @throws org.sanad.text.ProblemException as {@link SheetFile#open}
     */
    public static FileLook of(Path file, String sheetName) {
        return of(file, sheetName, null);
    }

    /**
     * The same, where a person said which row heads the columns.
     *
     * @param sheetName null for the first that holds a table
     * @param headingRow null to find it
     */
    public static FileLook of(Path file, String sheetName, Integer headingRow) {
        var sheets = SheetFile.sheets(file);
        var chosen = sheetName == null ? SheetFile.table(file, headingRow) : sheetName;
        try (var sheet = SheetFile.open(file, chosen, headingRow)) {
            var first = new ArrayList<Row>();
            var rows = new int[1];
            sheet.rows(row -> {
                rows[0]++;
                if (first.size() < SAMPLES) {
                    first.add(row);
                }
            });
            var guess = new Guess().of(sheet);
            return new FileLook(
                    file, chosen, sheets, sheet.top(), sheet.headingRow(), sheet.headings(), guess, first, rows[0]);
        }
    }

    /** Values of a column in the first rows, as they are shown. */
    public String samples(String heading) {
        var column = headings.indexOf(heading);
        return first.stream()
                .map(row -> row.cell(column).shown())
                .filter(shown -> !shown.isBlank())
                .distinct()
                .collect(Collectors.joining(" · "));
    }
}
