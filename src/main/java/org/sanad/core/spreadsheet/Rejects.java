package org.sanad.core.spreadsheet;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sanad.text.Texts;

/** The rejected rows as a spreadsheet: the columns as they were, then the row's number and the reason in words. */
public final class Rejects implements AutoCloseable {
    private final SheetWriter writer;
    private final Texts texts;
    private final List<Integer> columns;

    /**
     * Begins the file.
     *
     * @param headings of the file that is read; where it is itself one of rejects, its old numbers and reasons are left out
     */
    public Rejects(Path file, List<String> headings, Texts texts) {
        this.writer = new SheetWriter(file, texts.lang().rightToLeft());
        this.texts = texts;
        var own = List.of(texts.get("import.row"), texts.get("import.reason"));
        this.columns = IntStream.range(0, headings.size())
                .filter(column -> !own.contains(headings.get(column)))
                .boxed()
                .toList();
        var first = new ArrayList<Cell>();
        columns.forEach(column -> first.add(Cell.text(headings.get(column))));
        own.forEach(heading -> first.add(Cell.text(heading)));
        writer.add(first);
    }

    /** Adds the row if it was rejected. */
    public void add(RowResult result) {
        if (!result.rejected()) {
            return;
        }
        var cells = new ArrayList<Cell>();
        for (int column : columns) {
            cells.add(result.row().cell(column));
        }
        cells.add(new Cell.Number(BigDecimal.valueOf(result.row().number())));
        cells.add(Cell.text(result.problems().stream()
                .filter(RowProblem::rejects)
                .map(problem -> texts.advised(problem.problem()))
                .collect(Collectors.joining(" "))));
        writer.add(cells);
    }

    @Override
    public void close() {
        writer.close();
    }
}
