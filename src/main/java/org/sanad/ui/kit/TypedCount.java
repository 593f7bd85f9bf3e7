package org.sanad.ui.kit;

import java.util.List;
import org.sanad.core.Tidy;
import org.sanad.text.Problem;

/** A whole number of at most six digits as it was typed, in Western or Arabic-Indic digits. */
public final class TypedCount {
    private TypedCount() {}

    /** The number; null where nothing was typed, and where it cannot be read, which is then added to the problems. */
    public static Integer read(String field, String typed, List<Problem> problems) {
        var text = Tidy.digits(typed == null ? "" : typed).replaceAll("[\\s\\u00A0\\u202F]", "");
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("\\d{1,6}")) {
            problems.add(Problem.at(field, "typed.count_unreadable"));
            return null;
        }
        return Integer.valueOf(text);
    }
}
