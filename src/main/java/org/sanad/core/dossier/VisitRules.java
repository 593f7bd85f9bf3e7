package org.sanad.core.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanad.text.Problem;

/** What a follow-up visit must be. */
public final class VisitRules {
    private VisitRules() {}

    /** Whether there is something to visit. */
    public static boolean may(DossierFile file) {
        return file.dossier().state() == State.SETTLED || file.dossier().state() == State.IN_OPERATION;
    }

    /**
     * Dossiers last seen on this day or before wait for a visit: the last day that is {@link #overdue}.
     *
     * @param months between visits, 1 or more
     */
    public static LocalDate seenUntil(int months, LocalDate today) {
        var day = today.minusMonths(months);
        while (!day.plusMonths(months).isBefore(today)) {
            day = day.minusDays(1);
        }
        return day;
    }

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

    /**
     * Whether a dossier in operation waits for a visit: the last one, or the settlement where there is none, is more
     * than so many months ago. Where the register knows no settlement, the day counts since which it is in operation.
     *
     * @param months 1 or more
     */
    public static boolean overdue(DossierFile file, int months, LocalDate today) {
        return file.dossier().state() == State.IN_OPERATION
                && lastSeen(file).plusMonths(months).isBefore(today);
    }

    private static LocalDate lastSeen(DossierFile file) {
        return file.visits().stream()
                .map(Visit::on)
                .max(LocalDate::compareTo)
                .or(() -> settled(file))
                .orElse(file.dossier().stateOn());
    }

    private static Optional<LocalDate> settled(DossierFile file) {
        return LifeRules.standing(file.steps()).stream()
                .filter(step -> step.to() == State.SETTLED)
                .map(Step::on)
                .max(LocalDate::compareTo);
    }

    private static void part(List<Problem> problems, String field, int value, int whole) {
        if (value < 0) {
            problems.add(Problem.at(field, "number.negative"));
        } else if (value > whole) {
            problems.add(Problem.at(field, "dossier.jobs_above", whole));
        }
    }
}
