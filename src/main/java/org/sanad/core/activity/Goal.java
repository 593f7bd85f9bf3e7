package org.sanad.core.activity;

import java.util.List;
import java.util.function.ToLongFunction;
import org.sanad.core.Coded;
import org.sanad.core.facts.Totals;

/** A figure of the annual record: what can be aimed at, and how the result is counted. */
public enum Goal implements Coded {
    SETTLED(Front.EMPLOYMENT, Totals::settled),
    JOBS(Front.EMPLOYMENT, Totals::jobs),
    FAMILY_JOBS(Front.EMPLOYMENT, Totals::familyJobs),
    HOLDER_TRAININGS(Front.EMPLOYMENT, Count.TIMES, ActivityKind.HOLDER_TRAINING),
    HOLDERS_TRAINED(Front.EMPLOYMENT, Count.PEOPLE, ActivityKind.HOLDER_TRAINING),
    STAFF_TRAININGS(Front.EMPLOYMENT, Count.TIMES, ActivityKind.STAFF_TRAINING),
    AWARENESS_DAYS(Front.SOCIAL, Count.TIMES, ActivityKind.AWARENESS),
    AWARENESS_PEOPLE(Front.SOCIAL, Count.PEOPLE, ActivityKind.AWARENESS),
    BASIC_REFERRALS(Front.HEALTH, Count.PEOPLE, ActivityKind.BASIC_COVER),
    COMPLEMENTARY_REFERRALS(Front.HEALTH, Count.PEOPLE, ActivityKind.COMPLEMENTARY_COVER),
    RELIEF_REFERRALS(Front.HEALTH, Count.PEOPLE, ActivityKind.MEDICAL_RELIEF),
    MEMORY_EVENTS(Front.HISTORICAL, Count.TIMES, ActivityKind.MEMORY_EVENT),
    MEMORY_VISITORS(Front.HISTORICAL, Count.PEOPLE, ActivityKind.MEMORY_EVENT, ActivityKind.MEMORY_VISITS);

    /** What a line counts: how often something was held, or people. */
    public enum Count {
        TIMES,
        PEOPLE
    }

    private final Front front;
    private final ToLongFunction<Totals> dossiers;
    private final Count count;
    private final List<ActivityKind> kinds;

    Goal(Front front, ToLongFunction<Totals> dossiers) {
        this.front = front;
        this.dossiers = dossiers;
        this.count = null;
        this.kinds = List.of();
    }

    Goal(Front front, Count count, ActivityKind... kinds) {
        this.front = front;
        this.dossiers = null;
        this.count = count;
        this.kinds = List.of(kinds);
    }

    public Front front() {
        return front;
    }

    /** What it counts; null for what is counted of the dossiers. */
    public Count counts() {
        return count;
    }

    /** The result of a year, from its figures and its activities; what was withdrawn does not count. */
    long result(Totals totals, List<Activity> activities) {
        if (dossiers != null) {
            return dossiers.applyAsLong(totals);
        }
        return activities.stream()
                .filter(one -> !one.withdrawn() && kinds.contains(one.kind()))
                .mapToLong(one -> count == Count.TIMES ? 1 : one.people())
                .sum();
    }

    /** The value of a code; null for null. */
    public static Goal of(String code) {
        return Coded.of(Goal.class, code);
    }
}
