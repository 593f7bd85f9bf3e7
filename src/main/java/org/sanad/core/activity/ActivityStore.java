package org.sanad.core.activity;

import static org.sanad.data.tables.Tables.ACTIVITY;
import static org.sanad.data.tables.Tables.TARGET;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sanad.data.tables.tables.records.ActivityRecord;
import org.sanad.data.tables.tables.records.TargetRecord;

/** Activities and targets as rows. */
public final class ActivityStore {
    /** Of a year, the latest first, withdrawn ones too. */
    List<Activity> of(DSLContext sql, Collection<String> offices, int year) {
        return sql.selectFrom(ACTIVITY)
                .where(
                        ACTIVITY.OWNER_CODE.in(offices),
                        ACTIVITY.HELD_ON.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                .orderBy(ACTIVITY.HELD_ON.desc(), ACTIVITY.ID)
                .fetch(ActivityStore::activity);
    }

    Optional<Activity> find(DSLContext sql, UUID id) {
        return sql.selectFrom(ACTIVITY).where(ACTIVITY.ID.eq(id)).fetchOptional(ActivityStore::activity);
    }

    /** As an office typed them, the most frequent first. */
    List<String> places(DSLContext sql, String office, int most) {
        return sql.select(ACTIVITY.PLACE)
                .from(ACTIVITY)
                .where(ACTIVITY.OWNER_CODE.eq(office), ACTIVITY.PLACE.isNotNull(), ACTIVITY.WITHDRAWN.isFalse())
                .groupBy(ACTIVITY.PLACE)
                .orderBy(DSL.count().desc(), ACTIVITY.PLACE)
                .limit(most)
                .fetch(ACTIVITY.PLACE);
    }

    public ActivityRecord row(Activity one) {
        var row = new ActivityRecord();
        row.setId(one.id());
        row.setOwnerCode(one.office());
        row.setKind(one.kind().code());
        row.setHeldOn(one.heldOn());
        row.setTitle(one.title());
        row.setPlace(one.place());
        row.setAudience(one.audience());
        row.setPeople(one.people());
        row.setWomen(one.women());
        row.setWithdrawn(one.withdrawn());
        return row;
    }

    private static Activity activity(ActivityRecord row) {
        return new Activity(
                row.getId(),
                row.getOwnerCode(),
                ActivityKind.of(row.getKind()),
                row.getHeldOn(),
                row.getTitle(),
                row.getPlace(),
                row.getAudience(),
                row.getPeople(),
                row.getWomen(),
                row.getWithdrawn());
    }

    /** Sums of the aims of some offices for a year; an aim of 0 is none: so one is taken away, and no row is lost. */
    Map<Goal, Long> aims(DSLContext sql, Collection<String> offices, int year) {
        var aims = new EnumMap<Goal, Long>(Goal.class);
        sql.select(TARGET.GOAL, DSL.sum(TARGET.AIM))
                .from(TARGET)
                .where(TARGET.OWNER_CODE.in(offices), TARGET.TARGET_YEAR.eq(year), TARGET.AIM.gt(0))
                .groupBy(TARGET.GOAL)
                .forEach(row -> aims.put(Goal.of(row.value1()), row.value2().longValue()));
        return aims;
    }

    /** The row that holds an office's aim; empty where it never set one. */
    Optional<UUID> target(DSLContext sql, String office, int year, Goal goal) {
        return sql.select(TARGET.ID)
                .from(TARGET)
                .where(TARGET.OWNER_CODE.eq(office), TARGET.TARGET_YEAR.eq(year), TARGET.GOAL.eq(goal.code()))
                .fetchOptional(TARGET.ID);
    }

    public TargetRecord target(UUID id, String office, int year, Goal goal, int aim) {
        var row = new TargetRecord();
        row.setId(id);
        row.setOwnerCode(office);
        row.setTargetYear(year);
        row.setGoal(goal.code());
        row.setAim(aim);
        return row;
    }
}
