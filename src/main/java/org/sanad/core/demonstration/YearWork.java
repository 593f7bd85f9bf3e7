package org.sanad.core.demonstration;

import java.time.LocalDate;
import org.sanad.core.activity.Activity;
import org.sanad.core.activity.ActivityKind;
import org.sanad.core.activity.ActivityStore;
import org.sanad.core.activity.Goal;
import org.sanad.core.history.Change;

/** Generated activities of this year and the one before, and the targets of this year. */
final class YearWork {
    private static final int ACTIVITIES = 24;

    private final ActivityStore store = new ActivityStore();
    private final Chance chance;
    private final LocalDate today;

    YearWork(Chance chance, LocalDate today) {
        this.chance = chance;
        this.today = today;
    }

    void add(Change change, String office) {
        var samples = Samples.rows("activities.csv");
        for (var at = 0; at < ACTIVITIES; at++) {
            var sample = samples.get(at % samples.size());
            var people = chance.between(Integer.parseInt(sample.get("least")), Integer.parseInt(sample.get("most")));
            change.add(store.row(new Activity(
                    chance.id(),
                    office,
                    ActivityKind.of(sample.get("kind")),
                    today.minusDays(chance.between(1, 500)),
                    given(sample.get("title")),
                    given(sample.get("place")),
                    given(sample.get("audience")),
                    people,
                    people / 3,
                    false)));
        }
        for (var goal : Goal.values()) {
            change.add(store.target(chance.id(), office, today.getYear(), goal, aim(goal, chance.between(2, 40))));
        }
    }

    /** A few sessions and many people, as offices plan them. */
    private static int aim(Goal goal, int drawn) {
        return goal.counts() == Goal.Count.TIMES ? 1 + drawn / 4 : drawn * 5;
    }

    private static String given(String text) {
        return text.isEmpty() ? null : text;
    }
}
