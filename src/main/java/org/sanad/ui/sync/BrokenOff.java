package org.sanad.ui.sync;

import java.util.List;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** What a stick that went away, filled up or failed in the middle means for what was under way: what was kept, what to do. */
final class BrokenOff {
    private static final int MOST = 4;

    private BrokenOff() {}

    static Problem sending(ProblemException refused) {
        var problem = refused.problem();
        return switch (problem.key()) {
            case "stick.gone", "stick.failed" -> with(problem, "exchange.broken_sending");
            case "stick.full" -> with(problem, "exchange.full_sending");
            default -> problem;
        };
    }

    /** All that is wrong with a package, so that each damaged part is named; the first few of many. */
    static List<Problem> receiving(ProblemException refused) {
        return refused.problems().stream()
                .distinct()
                .limit(MOST)
                .map(problem -> switch (problem.key()) {
                    case "stick.gone", "stick.failed" -> with(problem, "exchange.broken_receiving");
                    default -> problem;
                })
                .toList();
    }

    private static Problem with(Problem problem, String key) {
        return new Problem(key, problem.args(), null);
    }
}
