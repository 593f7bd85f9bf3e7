package org.sanad.core;

import java.util.ArrayList;
import java.util.List;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/**
 * What a check found.
 *
 * @param errors what refuses the action
 * @param warnings what a person should look at; nothing is refused for them
 */
public record Findings(List<Problem> errors, List<Problem> warnings) {
    public static final Findings NONE = new Findings(List.of(), List.of());

    public Findings {
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
    }

    public static Findings errors(List<Problem> errors) {
        return new Findings(errors, List.of());
    }

    public Findings and(Findings more) {
        var allErrors = new ArrayList<>(errors);
        allErrors.addAll(more.errors);
        var allWarnings = new ArrayList<>(warnings);
        allWarnings.addAll(more.warnings);
        return new Findings(allErrors, allWarnings);
    }

    /** @throws ProblemException with the errors, where there are any */
    public void refuse() {
        ProblemException.refuse(errors);
    }
}
