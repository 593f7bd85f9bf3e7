package org.sanad.core.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sanad.core.Tidy;
import org.sanad.text.Days;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/**
 * The days that one cell names. Real files put several into one cell (one below the other, or as a period parted by a
 * slash), or a remark behind the day.
 *
 * @param days in the order of the cell
 * @param doubts what could not be read, or was left out
 * @param notes how something was read that a person should know of
 */
record CellDays(List<LocalDate> days, List<Problem> doubts, List<Problem> notes) {
    private static final Pattern SERIAL = Pattern.compile("[1-9]\\d{4}(?:\\.\\d+)?");
    private static final Pattern PARTED = Pattern.compile("\\R|;|/\\s|(?<=\\d{4}-\\d\\d-\\d\\d)/(?=\\d{4}-)");
    private static final Pattern REMARK = Pattern.compile("(\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4})[ (:,].*");

    private static final Pattern SHORT_YEAR = Pattern.compile("\\d{1,2}[-/. ]\\d{1,2}[-/. ]\\d{2}(?:[T ]\\d{1,2}:.*)?");

    CellDays(List<LocalDate> days, List<Problem> doubts) {
        this(days, doubts, List.of());
    }

    static CellDays of(Cell cell) {
        var found = new CellDays(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        switch (cell) {
            case Cell.Number number -> found.serial(number.value());
            case Cell.Text text -> found.text(Tidy.digits(text.shown()).strip());
            case Cell.Blank _, Cell.Carried _ -> {}
        }
        return found;
    }

    boolean blank() {
        return days.isEmpty() && doubts.isEmpty();
    }

    /** A workbook saved as text keeps the serial numbers of the cells that were not formatted as dates. */
    private void text(String text) {
        if (SERIAL.matcher(text).matches()) {
            serial(new BigDecimal(text));
            return;
        }
        for (var part : PARTED.split(text)) {
            if (!part.isBlank()) {
                part(part.strip());
            }
        }
    }

    private void part(String part) {
        try {
            days.add(Days.parse(part));
            if (SHORT_YEAR.matcher(part).matches()) {
                notes.add(Problem.of("import.short_year", part, days.getLast()));
            }
        } catch (ProblemException e) {
            var remark = REMARK.matcher(part);
            if (remark.matches()) {
                remarked(part, remark.group(1));
            } else {
                doubts.add(e.problem());
            }
        }
    }

    private void remarked(String part, String day) {
        try {
            days.add(Days.parse(day));
            doubts.add(Problem.of("import.day_remark", part));
        } catch (ProblemException e) {
            doubts.add(e.problem());
        }
    }

    private void serial(BigDecimal serial) {
        try {
            days.add(Days.ofSerial(serial));
        } catch (ProblemException e) {
            doubts.add(e.problem());
        }
    }
}
