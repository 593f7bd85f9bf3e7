package org.sanad.core.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sanad.text.Problem;

/** What a follow-up visit must be. */
public final class VisitRules {
    private VisitRules() {}

    public static List<Problem> check(Visit visit, LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (visit.on() == null) {
            problems.add(Problem.at("visited_on", "visit.date_missing"));
        } else if (visit.on().isAfter(today)) {
            problems.add(Problem.at("visited_on", "date.in_future"));
        }
        part(problems, "jobs", visit.jobs(), Integer.MAX_VALUE);
        part(problems, "family_jobs", visit.family(), visit.jobs());
        part(problems, "women_jobs", visit.women(), visit.jobs());
        if (visit.remarks() != null && visit.remarks().length() > 500) {
            problems.add(Problem.at("remarks", "text.too_long", 500));
        }
        return problems;
    }

    private static void part(List<Problem> problems, String field, int value, int whole) {
        if (value < 0) {
            problems.add(Problem.at(field, "number.negative"));
        } else if (value > whole) {
            problems.add(Problem.at(field, "dossier.jobs_above", whole));
        }
    }
}
