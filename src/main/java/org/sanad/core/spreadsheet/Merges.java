package org.sanad.core.spreadsheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Areas of merged cells: what stands in the first cell is carried down to the rows that the area covers. */
final class Merges {
    private final PriorityQueue<Area> coming = new PriorityQueue<>(Comparator.comparingInt(Area::first));
    private final List<Held> held = new ArrayList<>();

    /**
     * An area of more than one row.
     *
     * @param first number of its first row
     * @param last number of its last row
     * @param column of its first cell, from 0 on
     */
    record Area(int first, int last, int column) {}

    private record Held(Area area, Cell cell) {}

    void add(Area area) {
        if (area.last() > area.first() && area.column() < Headings.MOST) {
            coming.add(area);
        }
    }

    /** The row with the cells that areas cover filled by what they carry; rows must come in order. */
    Row filled(Row row) {
        held.removeIf(each -> each.area().last() < row.number());
        while (!coming.isEmpty() && coming.peek().first() <= row.number()) {
            var area = coming.remove();
            var cell = row.cell(area.column());
            if (area.first() == row.number() && !cell.blank()) {
                held.add(new Held(area, cell));
            }
        }
        return held.isEmpty() ? row : carried(row);
    }

    private Row carried(Row row) {
        var cells = new ArrayList<>(row.cells());
        for (var each : held) {
            var column = each.area().column();
            while (cells.size() <= column) {
                cells.add(Cell.BLANK);
            }
            if (each.area().first() < row.number() && cells.get(column).blank()) {
                cells.set(column, new Cell.Carried(each.cell()));
            }
        }
        return new Row(row.number(), cells);
    }
}
