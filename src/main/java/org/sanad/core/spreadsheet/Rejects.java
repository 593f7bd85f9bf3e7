package org.sanad.core.spreadsheet;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sanad.text.Texts;

/** The rejected rows as a spreadsheet: the columns as they were, then the row's number and the reason in words. */
public final class Rejects implements AutoCloseable {
    private final SheetWriter writer;
    private final Texts texts;
    private final int columns;

    public Rejects(Path file, List<String> headings, Texts texts) {
        this.writer = new SheetWriter(file, texts.lang().rightToLeft());
        this.texts = texts;
        this.columns = headings.size();
        var first = new ArrayList<Cell>();
        headings.forEach(heading -> first.add(Cell.text(heading)));
        first.add(Cell.text(texts.get("import.row")));
        first.add(Cell.text(texts.get("import.reason")));
        writer.add(first);
    }

    /** Adds the row if it was rejected. */
    public void add(RowResult result) {
        if (!result.rejected()) {
            return;
        }
        var cells = new ArrayList<Cell>();
        for (var column = 0; column < columns; column++) {
            cells.add(result.row().cell(column));
        }
        cells.add(new Cell.Number(BigDecimal.valueOf(result.row().number())));
        cells.add(Cell.text(result.problems().stream()
                .filter(RowProblem::rejects)
                .map(problem -> texts.of(problem.problem()))
                .collect(Collectors.joining(" "))));
        writer.add(cells);
    }

    @Override
    public void close() {
        writer.close();
    }
}
