package org.sanad.ui.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanad.core.spreadsheet.MemberColumn;
import org.sanad.ui.dossier.MembersModel.At;

/** What chosen cells of members hold once they are filled from above, as a spreadsheet does it. */
final class FilledDown {
    private FilledDown() {}

    /**
     * In each column the uppermost chosen cell goes into those below it; a single one takes what stands above it.
     *
     * @return by the key of the cell; of those that change only
     */
    static Map<String, String> values(MembersModel model, List<At> cells) {
        var values = new LinkedHashMap<String, String>();
        for (var column : MemberColumn.values()) {
            var places = cells.stream()
                    .filter(at -> at.column() == column)
                    .map(at -> model.rows.indexOf(at.row()))
                    .sorted()
                    .toList();
            var from = places.size() == 1 ? places.getFirst() - 1 : places.isEmpty() ? -1 : places.getFirst();
            if (from >= 0) {
                var value = model.cells().text(model.rows.get(from), column);
                places.stream()
                        .filter(place -> place != from)
                        .forEach(place -> values.put(MemberCells.key(model.rows.get(place), column), value));
            }
        }
        return values;
    }
}
