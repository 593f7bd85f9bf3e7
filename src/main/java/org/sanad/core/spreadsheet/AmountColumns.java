package org.sanad.core.spreadsheet;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sanad.text.Amounts;

/**
 * Which mark groups the thousands in each column of amounts: as a person said, or as other cells of the column show
 * without contradiction. Where neither is so, it is asked.
 */
final class AmountColumns {
    private static final Set<Target> MONEY = EnumSet.of(
            Target.COST,
            Target.OWN_CASH,
            Target.ASKED,
            Target.AWARDED,
            Target.PAID,
            Target.FIRST_PAID,
            Target.SECOND_PAID,
            Target.BALANCE_PAID);

    private final Map<Target, Column> columns = new EnumMap<>(Target.class);

    /** What the rows have shown of a column. */
    private static final class Column {
        private final int index;
        private final String heading;
        private final Amounts.Groups said;
        private final Set<Amounts.Groups> shown = EnumSet.noneOf(Amounts.Groups.class);
        private String proof;
        private String doubtful;
        private int doubtfulRows;

        private Column(int index, String heading, Amounts.Groups said) {
            this.index = index;
            this.heading = heading;
            this.said = said;
        }

        private Amounts.Groups groups() {
            if (said != null) {
                return said;
            }
            return shown.size() == 1 ? shown.iterator().next() : null;
        }

        private void add(String text) {
            if (Amounts.ambiguous(text)) {
                doubtful = doubtful == null ? text.strip() : doubtful;
                doubtfulRows++;
                return;
            }
            var groups = Amounts.shown(text);
            if (groups != null) {
                proof = proof == null ? text.strip() : proof;
                shown.add(groups);
            }
        }
    }

    AmountColumns(Mapping mapping, List<String> headings) {
        for (var target : MONEY) {
            var heading = mapping.columns().get(target);
            if (heading != null) {
                columns.put(
                        target,
                        new Column(
                                headings.indexOf(heading),
                                heading,
                                mapping.amounts().get(target)));
            }
        }
    }

    void add(Row row) {
        for (var column : columns.values()) {
            if (row.cell(column.index) instanceof Cell.Text text) {
                column.add(text.shown());
            }
        }
    }

    /** Null where it is not known. */
    Amounts.Groups groups(Target target) {
        var column = columns.get(target);
        return column == null ? null : column.groups();
    }

    /** A cell of the column that shows which mark groups; null where nobody had to conclude from one. */
    String proof(Target target) {
        var column = columns.get(target);
        return column == null || column.said != null ? null : column.proof;
    }

    List<ImportQuestions.Amount> questions() {
        return columns.entrySet().stream()
                .filter(each ->
                        each.getValue().doubtful != null && each.getValue().groups() == null)
                .map(each -> new ImportQuestions.Amount(
                        each.getKey(), each.getValue().heading, each.getValue().doubtful, each.getValue().doubtfulRows))
                .toList();
    }
}
