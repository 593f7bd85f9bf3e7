package org.sanad.ui.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sanad.core.spreadsheet.MemberBlock;
import org.sanad.core.spreadsheet.MemberColumn;
import org.sanad.ui.dossier.MembersModel.At;

/**
 * What a paste puts into which cells of the members.
 *
 * @param values by the key of the cell
 * @param rows how many came
 * @param leftOut what found no place, as copied
 */
record PastedCells(Map<String, String> values, int rows, List<String> leftOut) {
    /** Whole rows, each a new member. */
    static PastedCells rows(MemberBlock.Read read, Supplier<UUID> ids) {
        var values = new LinkedHashMap<String, String>();
        for (var row : read.rows()) {
            var id = ids.get();
            row.forEach((column, text) -> values.put(MemberCells.key(id, column), text));
        }
        return new PastedCells(values, read.rows().size(), read.leftOut());
    }

    /** A block that is laid down from a cell on; where the rows end, new ones follow. */
    static PastedCells from(At from, List<List<String>> cells, List<UUID> rows, Supplier<UUID> ids) {
        var columns = MemberColumn.values();
        var values = new LinkedHashMap<String, String>();
        var leftOut = new ArrayList<String>();
        var place = rows.indexOf(from.row());
        for (var row : cells) {
            var id = place < rows.size() ? rows.get(place) : ids.get();
            place++;
            for (var at = 0; at < row.size(); at++) {
                var column = from.column().ordinal() + at;
                if (column < columns.length) {
                    values.put(MemberCells.key(id, columns[column]), row.get(at));
                } else if (!row.get(at).isEmpty()) {
                    leftOut.add(row.get(at));
                }
            }
        }
        return new PastedCells(values, cells.size(), leftOut);
    }
}
