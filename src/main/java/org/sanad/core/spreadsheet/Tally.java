package org.sanad.core.spreadsheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts rows and money while a file is read. */
final class Tally {
    private static final int MOST_PROBLEMS = 10_000;

    private final List<RowProblem> problems = new ArrayList<>();
    private ImportReport.Sum awarded = ImportReport.Sum.ZERO;
    private ImportReport.Sum paid = ImportReport.Sum.ZERO;
    private int accepted;
    private int rejected;
    private int unchanged;

    void add(RowResult result, boolean known) {
        if (result.rejected()) {
            rejected++;
        } else if (known) {
            unchanged++;
        } else {
            accepted++;
        }
        awarded = awarded.plus(result.awarded(), result.rejected());
        paid = paid.plus(result.paid(), result.rejected());
        if (problems.size() < MOST_PROBLEMS) {
            problems.addAll(result.problems());
        }
    }

    ImportReport report(Mapping mapping) {
        Map<String, ImportReport.Sum> sums = new LinkedHashMap<>();
        sums.put("awardedCentimes", awarded);
        sums.put("paidCentimes", paid);
        return new ImportReport(
                accepted + rejected + unchanged, accepted, rejected, unchanged, sums, mapping, List.copyOf(problems));
    }
}
