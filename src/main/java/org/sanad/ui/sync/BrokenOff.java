package org.sanad.ui.sync;

import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** What a stick that went away, filled up or failed in the middle means for what was under way: what was kept, what to do. */
final class BrokenOff {
    private BrokenOff() {}

    static Problem sending(ProblemException refused) {
        var problem = refused.problem();
        return switch (problem.key()) {
            case "stick.gone", "stick.failed" -> with(problem, "exchange.broken_sending");
            case "stick.full" -> with(problem, "exchange.full_sending");
            default -> problem;
        };
    }

    static Problem receiving(ProblemException refused) {
        var problem = refused.problem();
        return switch (problem.key()) {
            case "stick.gone", "stick.failed" -> with(problem, "exchange.broken_receiving");
            default -> problem;
        };
    }

    private static Problem with(Problem problem, String key) {
        return new Problem(key, problem.args(), null);
    }
}
