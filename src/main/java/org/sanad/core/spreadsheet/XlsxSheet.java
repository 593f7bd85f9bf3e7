package org.sanad.core.spreadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** A sheet of an XLSX file. Bounded, because a file of a few kilobytes can unfold to gigabytes. */
final class XlsxSheet implements Sheet {
    private static final long LARGEST_UNFOLDED = 2L << 30;
    private static final int MOST_ENTRIES = 10_000;
    private static final int MOST_COLUMNS = 1_000;

    private final ReadableWorkbook workbook;
    private final Stream<org.dhatim.fastexcel.reader.Row> stream;
    private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
    private final List<String> headings;

    XlsxSheet(Path file, String sheetName) throws IOException {
        refuseUnbounded(file);
        try {
            this.workbook = new ReadableWorkbook(file.toFile());
        } catch (RuntimeException | IOException e) {
            throw notASpreadsheet(file, e);
        }
        try {
            this.stream = sheet(sheetName).openStream();
            this.rows = stream.iterator();
            this.headings = rows.hasNext()
                    ? cells(rows.next()).stream()
                            .map(Cell::shown)
                            .map(String::strip)
                            .toList()
                    : List.of();
        } catch (ProblemException e) {
            workbook.close();
            throw e;
        } catch (RuntimeException | IOException e) {
            workbook.close();
            throw notASpreadsheet(file, e);
        }
    }

    @Override
    public List<String> headings() {
        return headings;
    }

    @Override
    public void rows(Consumer<Row> each) {
        while (rows.hasNext()) {
            var read = rows.next();
            var row = new Row(read.getRowNum(), cells(read));
            if (!row.blank()) {
                each.accept(row);
            }
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

    private org.dhatim.fastexcel.reader.Sheet sheet(String name) {
        if (name == null) {
            return workbook.getFirstSheet();
        }
        return workbook.findSheet(name)
                .orElseThrow(() -> new ProblemException(Problem.of("sheet.no_such_sheet", name)));
    }

    private static List<Cell> cells(org.dhatim.fastexcel.reader.Row row) {
        var cells = new ArrayList<Cell>();
        for (var column = 0; column < Math.min(row.getCellCount(), MOST_COLUMNS); column++) {
            cells.add(cell(row.getCell(column)));
        }
        return cells;
    }

    private static Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return Cell.BLANK;
        }
        if (cell.getType() == CellType.NUMBER) {
            return new Cell.Number(cell.asNumber());
        }
        var raw = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
        if (cell.getType() == CellType.FORMULA && raw != null && raw.matches("-?\\d+(\\.\\d+)?([eE]-?\\d+)?")) {
            return new Cell.Number(new BigDecimal(raw));
        }
        return Cell.text(raw);
    }

    private static void refuseUnbounded(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var size = zip.stream()
                    .mapToLong(entry -> Math.max(0, entry.getSize()))
                    .sum();
            if (zip.size() > MOST_ENTRIES || size > LARGEST_UNFOLDED) {
                throw new ProblemException(Problem.of("sheet.too_large", file.getFileName()));
            }
        } catch (java.util.zip.ZipException e) {
            throw notASpreadsheet(file, e);
        }
    }

    private static ProblemException notASpreadsheet(Path file, Exception e) {
        return new ProblemException(Problem.of("sheet.not_a_spreadsheet", file.getFileName()), e);
    }
}
