package org.sanad.ui.dossier;

import java.time.LocalDate;
import java.util.List;
import org.sanad.core.dossier.NewStep;
import org.sanad.core.dossier.State;
import org.sanad.text.Problem;

/** Reads what was typed of a step: its date, its reason, and until when where the step has an end. */
final class TypedStep {
    private final FieldValues fields;
    private final TypedValue typed;
    private final List<Problem> problems;

    /** @param problems takes what cannot be read */
    TypedStep(FieldValues fields, List<Problem> problems) {
        this.fields = fields;
        this.problems = problems;
        this.typed = new TypedValue(fields, problems);
    }

    /** @param to null where the dossier goes nowhere */
    NewStep step(State to) {
        return new NewStep(to, typed.day("step_on"), fields.text("reason"), until(to));
    }

    private LocalDate until(State to) {
        return switch (to) {
            case DEFERRED -> year();
            case CLOSED -> typed.day("archive_until");
            case null, default -> null;
        };
    }

    private LocalDate year() {
        var year = typed.count("until_year");
        if (year != null && (year < 1900 || year > 9999)) {
            problems.add(Problem.at("until_year", "life.year_missing"));
            return null;
        }
        return year == null ? null : LocalDate.of(year, 1, 1);
    }
}
