package org.sanad.core.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/**
 * Finds the row that heads the columns below a title, the office’s name, a date: of the first thirty rows that say
 * anything the one with most headings that we know; where none has two, the first with two cells.
 */
final class HeadingRow {
    static final int SEARCHED = 30;
    private static final int ENOUGH = 2;

    private HeadingRow() {}

    /**
     * @param rows the first ones that are not blank
     * @param asked null to find it
     * @return null where there are no rows
     * @throws ProblemException {@code sheet.no_heading_row}
     */
    static Row of(List<Row> rows, Integer asked) {
        if (asked != null) {
            return rows.stream()
                    .filter(row -> row.number() == asked)
                    .findFirst()
                    .orElseThrow(() -> new ProblemException(Problem.at("heading_row", "sheet.no_heading_row", asked)));
        }
        var vocabulary = new Vocabulary();
        Row best = null;
        var most = ENOUGH - 1L;
        for (var row : rows) {
            var known = known(vocabulary, row);
            if (known > most) {
                best = row;
                most = known;
            }
        }
        return best != null ? best : plain(rows);
    }

    private static Row plain(List<Row> rows) {
        return rows.stream()
                .filter(row ->
                        row.cells().stream().filter(cell -> !cell.blank()).count() >= ENOUGH)
                .findFirst()
                .or(() -> rows.stream().findFirst())
                .orElse(null);
    }

    private static long known(Vocabulary vocabulary, Row row) {
        return row.cells().stream()
                .map(cell -> vocabulary.target(cell.shown()))
                .flatMap(java.util.Optional::stream)
                .distinct()
                .count();
    }

    /** The texts of the cells up to the last that says something; a heading that is merged downwards counts here too. */
    static List<String> texts(Row row) {
        var texts = new ArrayList<String>();
        for (var cell : row.cells()) {
            var shown = cell instanceof Cell.Carried carried ? carried.first().shown() : cell.shown();
            texts.add(shown.replaceAll("[\\s\u00A0\u202F]+", " ").strip());
        }
        while (!texts.isEmpty() && texts.getLast().isEmpty()) {
            texts.removeLast();
        }
        return List.copyOf(texts);
    }
}
