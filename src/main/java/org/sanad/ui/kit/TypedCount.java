package org.sanad.ui.kit;

import java.util.List;
import org.sanad.core.Tidy;
import org.sanad.text.Problem;

/** A whole number as it was typed, in Western or Arabic-Indic digits. */
public final class TypedCount {
    private TypedCount() {}

    /** The number; null where nothing was typed, and where it cannot be read, which is then added to the problems. */
    public static Integer read(String field, String typed, List<Problem> problems) {
        var text = Tidy.digits(typed == null ? "" : typed.strip());
        if (text.isEmpty()) {
            return null;
        }
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            problems.add(Problem.at(field, "typed.count_unreadable"));
            return null;
        }
    }
}
