package org.sanad.ui.spreadsheet;

import java.util.function.Consumer;
import org.sanad.core.spreadsheet.RowResult;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;
import org.sanad.ui.kit.Progress;

/** Takes the rows of a file one after the other, tells how far it came, and stops when the person says so. */
final class Watched implements Consumer<RowResult> {
    private final Progress progress;
    private final int total;
    private final Consumer<RowResult> each;
    private int done;

    Watched(Progress progress, int total, Consumer<RowResult> each) {
        this.progress = progress;
        this.total = total;
        this.each = each;
    }

    @Override
    public void accept(RowResult row) {
        if (progress.cancelled()) {
            throw new ProblemException(Problem.of("import.stopped"));
        }
        progress.at(++done, total);
        each.accept(row);
    }
}
