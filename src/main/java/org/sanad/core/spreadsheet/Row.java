package org.sanad.core.spreadsheet;

import java.util.List;

/**
 * A row of a sheet.
 *
 * @param number as the spreadsheet shows it: the heading is row 1
 */
public record Row(int number, List<Cell> cells) {
    public Row {
        cells = List.copyOf(cells);
    }

    /** The cell of a column from 0 on; blank beyond the last one. */
    public Cell cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : Cell.BLANK;
    }

    public boolean blank() {
        return cells.stream().allMatch(Cell::blank);
    }
}
