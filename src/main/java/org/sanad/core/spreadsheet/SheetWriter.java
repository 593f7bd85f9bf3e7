package org.sanad.core.spreadsheet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** Writes a sheet row by row: XLSX, or CSV where the file's name ends so. No cell can become a formula. */
public final class SheetWriter implements AutoCloseable {
    private static final int FLUSH_ROWS = 500;

    private final OutputStream out;
    private final Workbook workbook;
    private final Worksheet sheet;
    private final CSVPrinter printer;
    private int row;

    /** @throws ProblemException {@code file.cannot_write} */
    public SheetWriter(Path file, boolean rightToLeft) {
        try {
            out = new BufferedOutputStream(Files.newOutputStream(file));
            if (file.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
                workbook = null;
                sheet = null;
                var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                writer.write('\uFEFF'); // without it Excel reads Arabic as Windows-1252
                printer = new CSVPrinter(
                        writer, CSVFormat.EXCEL.builder().setDelimiter(';').get());
            } else {
                printer = null;
                workbook = new Workbook(out, "Sanad", null);
                sheet = workbook.newWorksheet("Sanad");
                if (rightToLeft) {
                    sheet.rightToLeft();
                }
            }
        } catch (IOException e) {
            throw new ProblemException(Problem.of("file.cannot_write", file), e);
        }
    }

    /** Adds a row of texts and numbers. */
    public void add(List<Cell> cells) {
        try {
            if (printer != null) {
                var texts = new ArrayList<String>();
                cells.forEach(cell -> texts.add(cell instanceof Cell.Text ? safe(cell.shown()) : cell.shown()));
                printer.printRecord(texts);
            } else {
                addToSheet(cells);
            }
            row++;
        } catch (IOException e) {
            throw new ProblemException(Problem.of("disk.full"), e);
        }
    }

    private void addToSheet(List<Cell> cells) throws IOException {
        for (var column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case Cell.Number number -> sheet.value(row, column, number.value());
                case Cell.Text text -> sheet.value(row, column, safe(text.shown()));
                case Cell.Blank _, Cell.Carried _ -> {}
            }
        }
        if (row % FLUSH_ROWS == FLUSH_ROWS - 1) {
            sheet.flush();
        }
    }

    /** A text that a spreadsheet would run as a formula gets an apostrophe before it. */
    static String safe(String text) {
        return armed(text) || (text.startsWith("'") && !unmarked(text).equals(text)) ? "'" + text : text;
    }

    /** The text without the apostrophe that {@link #safe} put before it, so that rows given back can come in again. */
    static String unmarked(String text) {
        var marks = 0;
        while (marks < text.length() && text.charAt(marks) == '\'') {
            marks++;
        }
        return marks > 0 && armed(text.substring(marks)) ? text.substring(1) : text;
    }

    private static boolean armed(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }

    @Override
    public void close() {
        try (out) {
            if (printer != null) {
                printer.close();
            } else {
                workbook.finish();
            }
        } catch (IOException e) {
            throw new ProblemException(Problem.of("disk.full"), e);
        }
    }
}
