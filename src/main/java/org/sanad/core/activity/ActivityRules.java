package org.sanad.core.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sanad.core.fund.OpeningBalance;
import org.sanad.text.Problem;

/** What an activity and a target must be. */
final class ActivityRules {
    static final int LONGEST_TITLE = 300;
    static final int LONGEST_PLACE = 200;

    private ActivityRules() {}

    /**
     * @return problems by field: {@code kind}, {@code held_on}, {@code title}, {@code place}, {@code audience},
     *     {@code people}, {@code women}
     */
    static List<Problem> activity(Activity typed, LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (typed.kind() == null) {
            problems.add(Problem.at("kind", "activity.kind_missing"));
        }
        if (typed.heldOn() == null) {
            problems.add(Problem.at("held_on", "activity.day_missing"));
        } else if (typed.heldOn().isAfter(today) || typed.heldOn().getYear() < OpeningBalance.SINCE) {
            problems.add(Problem.at("held_on", "activity.day_unlikely", OpeningBalance.SINCE));
        }
        words(typed, problems);
        if (typed.audience() != null && typed.kind() != null && !typed.kind().inMemorySpace()) {
            problems.add(Problem.at("audience", "activity.audience_elsewhere"));
        }
        if (typed.people() < 0) {
            problems.add(Problem.at("people", "number.negative"));
        }
        if (typed.women() != null && (typed.women() < 0 || typed.women() > typed.people())) {
            problems.add(Problem.at("women", "activity.women_above"));
        }
        return problems;
    }

    private static void words(Activity typed, List<Problem> problems) {
        if (typed.kind() == null) {
            return;
        }
        if (typed.kind().onlyCounted()) {
            if (typed.title() != null || typed.place() != null) {
                problems.add(Problem.at("title", "activity.only_counted"));
            }
        } else if (typed.title() == null) {
            problems.add(Problem.at("title", "activity.title_missing"));
        } else if (typed.title().length() > LONGEST_TITLE) {
            problems.add(Problem.at("title", "text.too_long", LONGEST_TITLE));
        }
        if (typed.place() != null && typed.place().length() > LONGEST_PLACE) {
            problems.add(Problem.at("place", "text.too_long", LONGEST_PLACE));
        }
    }

    /** @return a problem at the goal's code, where the aim is below zero; at {@code target_year} */
    static List<Problem> target(int year, Goal goal, int aim, LocalDate today) {
        if (year < OpeningBalance.SINCE || year > today.getYear() + 1) {
            return List.of(
                    Problem.at("target_year", "activity.target_year", OpeningBalance.SINCE, today.getYear() + 1));
        }
        return aim < 0 ? List.of(Problem.at(goal.code(), "number.negative")) : List.of();
    }
}
