package org.sanad.core.spreadsheet;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.sanad.text.Fold;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** What headings must be for a table to stand under them. */
final class Headings {
    /** Columns that are read; a file with more headings is refused. */
    static final int MOST = 1_000;

    private Headings() {}

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
