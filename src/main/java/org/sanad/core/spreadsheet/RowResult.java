package org.sanad.core.spreadsheet;

import java.util.List;
import org.sanad.core.dossier.NewDossier;

/**
 * What became of a row.
 *
 * @param dossier that the row makes; null when it is rejected
 * @param awarded centimes that the row awards, also of a rejected row; 0 where none can be read
 * @param paid centimes that the row says were paid
 */
public record RowResult(Row row, NewDossier dossier, long awarded, long paid, List<RowProblem> problems) {
    public RowResult {
        problems = List.copyOf(problems);
    }

    public boolean rejected() {
        return dossier == null;
    }

    RowResult rejected(RowProblem reason) {
        var all = new java.util.ArrayList<>(problems);
        all.add(reason);
        return new RowResult(row, null, awarded, paid, all);
    }
}
