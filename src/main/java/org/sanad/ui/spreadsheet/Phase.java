package org.sanad.ui.spreadsheet;

import java.util.List;
import org.sanad.core.spreadsheet.ImportQuestions;
import org.sanad.core.spreadsheet.ImportReport;
import org.sanad.core.spreadsheet.RowResult;
import org.sanad.ui.kit.Progress;

/** How far the taking over has come. Nothing is changed before {@link Keeping}. */
sealed interface Phase {
    /** Which of the four steps that a person sees it belongs to, from 0 on. */
    int step();

    record Waiting() implements Phase {
        @Override
        public int step() {
            return 0;
        }
    }

    record Columns() implements Phase {
        @Override
        public int step() {
            return 1;
        }
    }

    /** The file leaves something open that a person has to say. */
    record Asked(ImportQuestions questions) implements Phase {
        @Override
        public int step() {
            return 2;
        }
    }

    record Checking(Progress progress) implements Phase {
        @Override
        public int step() {
            return 2;
        }
    }

    /**
     * The file was read through by the mapping.
     *
     * @param rows the first ones
     */
    record Checked(ImportReport report, List<RowResult> rows) implements Phase {
        @Override
        public int step() {
            return 2;
        }
    }

    record Keeping(Progress progress) implements Phase {
        @Override
        public int step() {
            return 3;
        }
    }

    record Done(ImportReport report) implements Phase {
        @Override
        public int step() {
            return 3;
        }
    }
}
