package org.sanad.core.overview;

import java.time.YearMonth;
import java.util.List;
import org.sanad.core.office.Office;

/**
 * A month of all offices together.
 *
 * @param lines of the offices just below this one, and of this one’s own work where it has any
 * @param total of all
 * @param absent offices at work of whose month nothing is here
 */
public record Month(YearMonth month, List<MonthLine> lines, MonthLine total, List<Office> absent) {
    public Month {
        lines = List.copyOf(lines);
        absent = List.copyOf(absent);
    }
}
