package org.sanad.core.spreadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** A sheet of an XLSX file. Bounded, because a file of a few kilobytes can unfold to gigabytes. */
final class XlsxSheet implements RowSource {
    private static final long LARGEST_UNFOLDED = 2L << 30;
    private static final long LARGEST_TEXTS = 192L << 20;

    private final ReadableWorkbook workbook;
    private final Stream<org.dhatim.fastexcel.reader.Row> stream;
    private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
    private final Merges merges;
    private int at;

    XlsxSheet(Path file, String sheetName) throws IOException {
        refuseOthers(file);
        try {
            this.workbook = new ReadableWorkbook(file.toFile());
        } catch (RuntimeException | IOException e) {
            throw notASpreadsheet(file, e);
        }
        try {
            if (workbook.isDate1904()) {
                throw new ProblemException(Problem.of("sheet.dates_1904", file.getFileName()));
            }
            var sheet = sheet(sheetName);
            this.merges = merges(file, sheet.getId());
            this.stream = sheet.openStream();
            this.rows = stream.iterator();
        } catch (ProblemException e) {
            workbook.close();
            throw e;
        } catch (RuntimeException | IOException e) {
            workbook.close();
            throw notASpreadsheet(file, e);
        }
    }

    static List<String> names(Path file) throws IOException {
        refuseOthers(file);
        try (var workbook = new ReadableWorkbook(file.toFile())) {
            return workbook.getSheets()
                    .map(org.dhatim.fastexcel.reader.Sheet::getName)
                    .toList();
        } catch (RuntimeException | IOException e) {
            throw notASpreadsheet(file, e);
        }
    }

    /** The next row, or null; a part of the file that is damaged is named with the row before it. */
    @Override
    public Row next() {
        try {
            if (!rows.hasNext()) {
                return null;
            }
            var read = rows.next();
            at = read.getRowNum();
            return merges.filled(new Row(at, cells(read)));
        } catch (ExcelReaderException e) {
            throw new ProblemException(Problem.of("sheet.torn", at), e);
        }
    }

    @Override
    public void close() {
        stream.close();
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Merges merges(Path file, String id) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return XlsxMerges.of(zip, id);
        }
    }

    private org.dhatim.fastexcel.reader.Sheet sheet(String name) {
        if (name == null) {
            return workbook.getFirstSheet();
        }
        return workbook.findSheet(name)
                .orElseThrow(() -> new ProblemException(Problem.of("sheet.no_such_sheet", name)));
    }

    private static List<Cell> cells(org.dhatim.fastexcel.reader.Row row) {
        var cells = new ArrayList<Cell>();
        for (var column = 0; column < Math.min(row.getCellCount(), Headings.MOST); column++) {
            cells.add(cell(row.getCell(column)));
        }
        return cells;
    }

    private static Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return Cell.BLANK;
        }
        if (cell.getType() == CellType.NUMBER) {
            return Cell.number(cell.asNumber());
        }
        var raw = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
        if (cell.getType() == CellType.FORMULA && raw != null && raw.matches("-?\\d+(\\.\\d+)?([eE]-?\\d+)?")) {
            return Cell.number(new BigDecimal(raw));
        }
        return Cell.text(raw == null ? null : raw.replace("_x000D_", "")); // Excel's carriage return
    }

    /** A workbook, and no other kind of packed file, within the limits. */
    private static void refuseOthers(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw notASpreadsheet(file, null);
            }
            new PackedSize(LARGEST_UNFOLDED, LARGEST_TEXTS).check(file);
        } catch (java.util.zip.ZipException e) {
            throw notASpreadsheet(file, e);
        }
    }

    private static ProblemException notASpreadsheet(Path file, Exception e) {
        return new ProblemException(Problem.of("sheet.not_a_spreadsheet", file.getFileName()), e);
    }
}
