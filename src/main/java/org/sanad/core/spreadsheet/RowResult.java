package org.sanad.core.spreadsheet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sanad.core.dossier.NewDossier;

/**
 * What became of a row.
 *
 * @param dossier that the row makes; null when it is rejected
 * @param awarded centimes that the row awards, also of a rejected row; 0 where none can be read
 * @param paid centimes that the row says were paid
 * @param plan centimes of the plan by what they are: cost, own contribution, support asked
 * @param unread columns whose amount cannot be read, so that it is in no sum
 */
public record RowResult(
        Row row,
        NewDossier dossier,
        long awarded,
        long paid,
        Map<Target, Long> plan,
        Set<Target> unread,
        List<RowProblem> problems) {
    public RowResult {
        plan = Map.copyOf(plan);
        unread = Set.copyOf(unread);
        problems = List.copyOf(problems);
    }

    public boolean rejected() {
        return dossier == null;
    }

    RowResult with(RowProblem warning) {
        var all = new java.util.ArrayList<>(problems);
        all.add(warning);
        return new RowResult(row, dossier, awarded, paid, plan, unread, all);
    }
}
