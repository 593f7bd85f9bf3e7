package org.sanad.ui.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.sanad.text.Amounts;
import org.sanad.text.Days;
import org.sanad.text.Formats;
import org.sanad.text.Lang;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;
import org.sanad.ui.kit.TypedCount;

/** Reads what was typed into the fields of a form; adds a problem where it cannot, and never guesses. */
final class TypedValue {
    private static final Formats FORMATS = new Formats(Lang.FR);

    private final FieldValues fields;
    private final List<Problem> problems;

    TypedValue(FieldValues fields, List<Problem> problems) {
        this.fields = fields;
        this.problems = problems;
    }

    /** In centimes; null where nothing was typed or it cannot be read. */
    Long money(String field) {
        return read(field, Amounts::parse);
    }

    Integer count(String field) {
        return TypedCount.read(field, fields.text(field), problems);
    }

    LocalDate day(String field) {
        return read(field, Days::parse);
    }

    private <T> T read(String field, Function<String, T> parser) {
        var text = fields.text(field);
        if (text == null) {
            return null;
        }
        try {
            return parser.apply(text);
        } catch (ProblemException e) {
            e.problems().forEach(problem -> problems.add(new Problem(problem.key(), problem.args(), field)));
            return null;
        }
    }

    /** As it is typed and shown in a field: {@code 50 000,50}. */
    static String typed(Long centimes) {
        return centimes == null ? "" : FORMATS.amount(centimes);
    }

    static String typed(Integer count) {
        return count == null ? "" : count.toString();
    }

    static String typed(LocalDate day) {
        return FORMATS.day(day);
    }
}
