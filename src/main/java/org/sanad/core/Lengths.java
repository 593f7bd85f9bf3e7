package org.sanad.core;

import java.util.List;
import org.sanad.text.Problem;

/** How long a text may be: no longer than the register has room for. */
public final class Lengths {
    private Lengths() {}

    /** Adds {@code text.too_long} at the field of a text above {@code most} letters; null is none. */
    public static void check(List<Problem> problems, String field, String text, int most) {
        if (text != null && text.length() > most) {
            problems.add(Problem.at(field, "text.too_long", most));
        }
    }
}
