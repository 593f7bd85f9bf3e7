package org.sanad.core.spreadsheet;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;
import org.sanad.text.Fold;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** The headings of a sheet: the first row that says anything. */
final class Headings {
    /** Columns that are read; a file with more headings is refused. */
    static final int MOST = 1_000;

    private Headings() {}

    /** @param rows gives the next row, or null after the last */
    static List<String> of(Supplier<Row> rows) {
        var row = rows.get();
        while (row != null && row.blank()) {
            row = rows.get();
        }
        if (row == null) {
            return List.of();
        }
        var texts = row.cells().stream()
                .map(cell -> cell.shown().replaceAll("[\\s\u00A0\u202F]+", " ").strip())
                .toList();
        var last = texts.size();
        while (texts.get(last - 1).isEmpty()) {
            last--;
        }
        return texts.subList(0, last);
    }

    /** @throws ProblemException where no table can stand under these headings */
    static void refuse(Path file, List<String> headings) {
        if (headings.size() == 1) {
            throw new ProblemException(Problem.of("sheet.one_column", file.getFileName()));
        }
        if (headings.size() >= MOST) {
            throw new ProblemException(Problem.of("sheet.too_wide", MOST));
        }
        var seen = new HashSet<String>();
        for (var heading : headings) {
            var folded = Fold.of(heading);
            if (!heading.isEmpty() && !seen.add(folded.isEmpty() ? heading : folded)) {
                throw new ProblemException(Problem.of("sheet.column_twice", heading));
            }
        }
    }
}
