package org.sanad.core.spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes a small table of figures into a file: headings, rows, then its notes. */
final class FigureTable {
    private FigureTable() {}

    static int write(FigureSheet sheet, TableFile table) throws IOException {
        table.headings(Stream.concat(
                        Stream.of(sheet.heading()), sheet.columns().stream().map(FigureSheet.Column::heading))
                .toList());
        for (var row : sheet.rows()) {
            table.add(cells(sheet, row));
        }
        table.add(List.of(Value.NOTHING));
        table.add(List.of(Value.of(sheet.title())));
        for (var note : sheet.notes()) {
            table.add(List.of(Value.of(note)));
        }
        return sheet.rows().size();
    }

    private static List<Value> cells(FigureSheet sheet, FigureSheet.Row row) {
        var cells = new ArrayList<Value>();
        cells.add(Value.of(row.name()));
        for (var column = 0; column < sheet.columns().size(); column++) {
            var figure = row.figures().get(column);
            cells.add(
                    figure == null
                            ? Value.NOTHING
                            : value(sheet.columns().get(column).form(), figure));
        }
        return cells;
    }

    private static Value value(FigureSheet.Form form, long figure) {
        return switch (form) {
            case COUNT -> new Value.Count(figure);
            case MONEY, SHARE -> new Value.Amount(figure);
            case DAYS -> new Value.Amount(figure * 10);
        };
    }
}
