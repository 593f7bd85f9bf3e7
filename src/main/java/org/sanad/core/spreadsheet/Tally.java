package org.sanad.core.spreadsheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanad.text.Problem;

/** Counts rows and money while a file is read. */
final class Tally {
    /** Of each sort, so that warnings never push out the reasons of rejected rows. */
    private static final int MOST_LISTED = 10_000;

    private final List<RowProblem> problems = new ArrayList<>();
    private final Map<String, ImportReport.Sum> sums = new LinkedHashMap<>();
    private int warnings;
    private int errors;
    private int accepted;
    private int rejected;
    private int unchanged;

    Tally() {
        sums.put("awardedCentimes", ImportReport.Sum.ZERO);
        sums.put("paidCentimes", ImportReport.Sum.ZERO);
    }

    void add(RowResult result, boolean known) {
        if (result.rejected()) {
            rejected++;
        } else if (known) {
            unchanged++;
        } else {
            accepted++;
        }
        add("awardedCentimes", result.awarded(), result, known);
        add("paidCentimes", result.paid(), result, known);
        result.plan().forEach((target, amount) -> add(measure(target), amount, result, known));
        result.unread().stream()
                .map(Tally::measure)
                .distinct()
                .forEach(measure ->
                        sums.merge(measure, ImportReport.Sum.ZERO.plusUnread(), (sum, one) -> sum.plusUnread()));
        result.problems().forEach(this::list);
    }

    /** A row that adds up others is no row of the table: left out, and said. */
    void leftOut(Row row) {
        list(new RowProblem(row.number(), null, Problem.of("import.totals_row"), false));
    }

    private void add(String measure, long amount, RowResult result, boolean known) {
        var sum = sums.getOrDefault(measure, ImportReport.Sum.ZERO);
        if (result.rejected()) {
            sums.put(measure, sum.plusRejected(amount));
        } else {
            sums.put(measure, known ? sum.plusUnchanged(amount) : sum.plusAccepted(amount));
        }
    }

    private static String measure(Target target) {
        return switch (target) {
            case COST -> "costCentimes";
            case OWN_CASH -> "ownCashCentimes";
            case FIRST_PAID, SECOND_PAID, BALANCE_PAID -> "paidCentimes";
            default -> target.code() + "Centimes";
        };
    }

    private void list(RowProblem problem) {
        var before = problem.rejects() ? errors++ : warnings++;
        if (before < MOST_LISTED) {
            problems.add(problem);
        }
    }

    /** @param headings of all columns of the file */
    ImportReport report(Mapping mapping, List<String> headings) {
        return new ImportReport(
                accepted + rejected + unchanged,
                accepted,
                rejected,
                unchanged,
                new LinkedHashMap<>(sums),
                mapping,
                headings.stream()
                        .filter(heading -> !heading.isBlank())
                        .filter(heading -> !mapping.columns().containsValue(heading))
                        .toList(),
                List.copyOf(problems),
                warnings + errors - problems.size());
    }
}
