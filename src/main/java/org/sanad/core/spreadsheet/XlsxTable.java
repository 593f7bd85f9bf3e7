package org.sanad.core.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table as a workbook. Texts are text cells, which no spreadsheet computes whatever they begin with; days and amounts
 * are numbers with a format.
 */
final class XlsxTable implements TableFile {
    private static final int FLUSH_ROWS = 200;
    private static final int WIDTH = 18;
    /** Longer texts run over the edge of their column, or are read in their cell. */
    private static final int WIDEST = 60;

    private final Workbook workbook;
    private final Worksheet sheet;
    /** In letters: the longest text of each column in the rows that are not written yet. */
    private final List<Integer> longest = new ArrayList<>();

    private boolean begun;
    private int row;

    XlsxTable(OutputStream out, String name, boolean rightToLeft) {
        workbook = new Workbook(out, "Sanad", null);
        sheet = workbook.newWorksheet(name);
        if (rightToLeft) {
            sheet.rightToLeft();
        }
    }

    @Override
    public void headings(List<String> texts) throws IOException {
        sheet.freezePane(0, 1);
        for (var column = 0; column < texts.size(); column++) {
            fit(column, WIDTH);
            sheet.inlineString(row, column, texts.get(column));
            sheet.style(row, column).bold().wrapText(true).set();
        }
        row++;
    }

    @Override
    public void add(List<Value> values) throws IOException {
        for (var column = 0; column < values.size(); column++) {
            switch (values.get(column)) {
                case Value.Words words -> {
                    sheet.inlineString(row, column, words.text());
                    if (values.size() > 1) { // a text alone in its row, such as a note, has the whole width
                        fit(column, words.text().length() + 2);
                    }
                }
                case Value.Amount amount -> {
                    sheet.value(row, column, amount.dirhams());
                    sheet.style(row, column).format("#,##0.00").set();
                }
                case Value.Day day -> {
                    sheet.value(row, column, day.day());
                    sheet.style(row, column).format("dd/mm/yyyy").set();
                }
                case Value.Count count -> sheet.value(row, column, count.number());
                case Value.Nothing _ -> {}
            }
        }
        if (++row % FLUSH_ROWS == 0) {
            widen();
            sheet.flush();
        }
    }

    private void fit(int column, int letters) {
        while (longest.size() <= column) {
            longest.add(WIDTH);
        }
        longest.set(column, Math.max(longest.get(column), Math.min(letters, WIDEST)));
    }

    /** Widths stand before the rows in the file: those of the first rows tell them. */
    private void widen() {
        for (var column = 0; column < longest.size() && !begun; column++) {
            sheet.width(column, longest.get(column));
        }
        begun = true;
    }

    @Override
    public void close() throws IOException {
        widen();
        workbook.finish();
    }
}
