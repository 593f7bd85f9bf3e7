package org.sanad.core.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sanad.core.Tidy;
import org.sanad.core.account.Records;
import org.sanad.core.account.Session;
import org.sanad.core.facts.Facts;
import org.sanad.core.facts.Filter;
import org.sanad.core.facts.Totals;
import org.sanad.core.history.Door;
import org.sanad.core.office.OfficeTree;
import org.sanad.data.Database;
import org.sanad.text.Fold;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** Notes activities, sets targets, and gives the annual record of an office and all under it. */
public final class ActivityService {
    private static final int PLACES = 300;

    private final Records records;
    private final Door door;
    private final Clock clock;
    private final OfficeTree offices;
    private final Supplier<Facts> facts;
    private final Supplier<UUID> ids;
    private final ActivityStore store = new ActivityStore();

    /**
     * @param facts of the register as it is now
     * @param ids new identities
     */
    public ActivityService(
            Database database, Door door, Clock clock, OfficeTree offices, Supplier<Facts> facts, Supplier<UUID> ids) {
        this.records = new Records(database);
        this.door = door;
        this.clock = clock;
        this.offices = offices;
        this.facts = facts;
        this.ids = ids;
    }

    /**
     * Keeps an activity of this office, new or corrected.
     *
     * @throws ProblemException {@code activity.*}, {@code number.negative}, by field; {@code right.missing}
     */
    public Activity keep(Session session, Activity typed) {
        var one = new Activity(
                typed.id() == null ? ids.get() : typed.id(),
                session.officeCode(),
                typed.kind(),
                typed.heldOn(),
                Tidy.text(typed.title()),
                Tidy.text(typed.place()),
                typed.audience(),
                typed.people(),
                typed.women(),
                typed.withdrawn());
        ProblemException.refuse(ActivityRules.activity(one, LocalDate.now(clock)));
        write(session, "activity.keep", one);
        return one;
    }

    /** Takes an activity out of all counts, or, with false, back in. */
    public void withdraw(Session session, UUID id, boolean withdrawn) {
        var one = records.read(session, sql -> store.find(sql, id))
                .orElseThrow(() -> new ProblemException(Problem.of("activity.unknown")));
        write(session, "activity.withdraw", one.withdrawn(withdrawn));
    }

    private void write(Session session, String action, Activity one) {
        door.write(session, action, change -> {
            var stored = store.find(change.sql(), one.id());
            if (stored.isPresent() && !stored.get().office().equals(session.officeCode())) {
                throw new ProblemException(Problem.of("activity.not_own"));
            }
            change.put(store.row(one));
            return null;
        });
    }

    /**
     * Sets what this office aims at in a year.
     *
     * @param aims by goal, 0 or more; goals that are not named stay
     * @throws ProblemException {@code activity.target_year}, {@code number.negative} by the goal's code,
     *     {@code right.missing}
     */
    public void aim(Session session, int year, Map<Goal, Integer> aims) {
        var problems = new ArrayList<Problem>();
        aims.forEach((goal, aim) -> problems.addAll(ActivityRules.target(year, goal, aim, LocalDate.now(clock))));
        ProblemException.refuse(problems);
        door.write(session, "target.keep", change -> {
            aims.forEach((goal, aim) -> {
                var id = store.target(change.sql(), session.officeCode(), year, goal)
                        .orElseGet(ids);
                change.put(store.target(id, session.officeCode(), year, goal, aim));
            });
            return null;
        });
    }

    /** What this office itself set for a year. */
    public Map<Goal, Long> aims(Session session, int year) {
        return records.read(session, sql -> store.aims(sql, Set.of(session.officeCode()), year));
    }

    /** Activities of a year of an office and all under it, the latest first, withdrawn ones too. */
    public List<Activity> of(Session session, String office, int year) {
        return records.read(session, sql -> store.of(sql, offices.within(office), year));
    }

    /** Places that this office typed before, the most frequent first; of spellings that are one, the most frequent. */
    public List<String> places(Session session) {
        var known = new LinkedHashMap<String, String>();
        records.read(session, sql -> store.places(sql, session.officeCode(), PLACES))
                .forEach(place -> known.putIfAbsent(Fold.of(place), place));
        return List.copyOf(known.values());
    }

    /** The annual record of an office and all under it. */
    public AnnualRecord annual(Session session, String office, int year) {
        var all = Filter.ALL.offices(Set.copyOf(offices.within(office)));
        var first = LocalDate.of(year, 1, 1);
        var last = LocalDate.of(year, 12, 31);
        return annual(
                session,
                office,
                year,
                facts.get().total(all.period(first, last)),
                facts.get().total(all.period(first.minusYears(1), last.minusYears(1))));
    }

    /**
     * The same, with what is counted of the dossiers already.
     *
     * @param now totals of the office and all under it in the year, {@code before} in the year before
     */
    public AnnualRecord annual(Session session, String office, int year, Totals now, Totals before) {
        var within = offices.within(office);
        return records.read(session, sql -> {
            var aims = store.aims(sql, within, year);
            var held = store.of(sql, within, year);
            var earlier = store.of(sql, within, year - 1);
            var lines = Stream.of(Goal.values())
                    .map(goal ->
                            new RecordLine(goal, aims.get(goal), goal.result(now, held), goal.result(before, earlier)))
                    .toList();
            return new AnnualRecord(lines, MemorySpace.of(held), AudienceSum.of(held));
        });
    }
}
