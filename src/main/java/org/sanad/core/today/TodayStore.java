package org.sanad.core.today;

import static org.sanad.data.tables.Tables.AWARD;
import static org.sanad.data.tables.Tables.AWARD_RELEASE;
import static org.sanad.data.tables.Tables.DOSSIER;
import static org.sanad.data.tables.Tables.DOSSIER_STEP;
import static org.sanad.data.tables.Tables.INSTALMENT;
import static org.sanad.data.tables.Tables.PAYMENT;
import static org.sanad.data.tables.Tables.PROPOSAL;
import static org.sanad.data.tables.Tables.VISIT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.sanad.core.dossier.LifeRules;
import org.sanad.core.dossier.State;
import org.sanad.core.subsidy.Proposal;

/** Asks the records what waits: how many, and the oldest. */
final class TodayStore {
    private static final Field<Integer> ALL = DSL.count().over();
    private static final Field<String> NOBODY = DSL.inline(null, String.class);
    private static final Field<Long> NOTHING = DSL.inline(null, Long.class);

    private final DSLContext sql;
    private final String office;
    private final int limit;

    TodayStore(DSLContext sql, String office, int limit) {
        this.sql = sql;
        this.office = office;
        this.limit = limit;
    }

    Waits approvals() {
        return waits(
                Matter.APPROVAL,
                sql.select(
                                DOSSIER.ID,
                                DOSSIER.NUMBER,
                                DOSSIER.TITLE_AR,
                                DOSSIER.TITLE_FR,
                                PROPOSAL.PROPOSED_ON,
                                PROPOSAL.AMOUNT,
                                PROPOSAL.PROPOSED_BY,
                                ALL)
                        .from(PROPOSAL)
                        .join(DOSSIER)
                        .on(DOSSIER.ID.eq(PROPOSAL.DOSSIER_ID))
                        .where(PROPOSAL.OWNER_CODE.eq(office))
                        .and(PROPOSAL.STATE.eq(Proposal.Standing.WAITING.code()))
                        .orderBy(PROPOSAL.PROPOSED_ON, PROPOSAL.ID)
                        .limit(limit));
    }

    Waits decisions(LocalDate filedUntil) {
        var waiting = Arrays.stream(State.values())
                .filter(LifeRules::waiting)
                .map(State::code)
                .toList();
        return dossiers(
                Matter.DECISION, DOSSIER.FILED_ON, DOSSIER.STATE.in(waiting).and(DOSSIER.FILED_ON.le(filedUntil)));
    }

    Waits inState(Matter matter, State state, LocalDate until) {
        return dossiers(matter, DOSSIER.STATE_ON, DOSSIER.STATE.eq(state.code()).and(DOSSIER.STATE_ON.le(until)));
    }

    /** Deferred to a year that has come; where no year was named, in a year before this one. */
    Waits deferred(LocalDate today, LocalDate deferredUntil) {
        return dossiers(
                Matter.DEFERRED,
                DOSSIER.STATE_ON,
                DOSSIER.STATE
                        .eq(State.DEFERRED.code())
                        .and(DOSSIER.UNTIL_ON
                                .le(today)
                                .or(DOSSIER.UNTIL_ON.isNull().and(DOSSIER.STATE_ON.le(deferredUntil)))));
    }

    /** Closed, and the day has come on which the archive is due. */
    Waits archives(LocalDate today) {
        return dossiers(
                Matter.ARCHIVE,
                DOSSIER.UNTIL_ON,
                DOSSIER.STATE.eq(State.CLOSED.code()).and(DOSSIER.UNTIL_ON.le(today)));
    }

    Waits visits(LocalDate seenUntil) {
        var later = DOSSIER_STEP.as("later");
        var visited = sql.select(DSL.max(VISIT.VISITED_ON)).from(VISIT).where(VISIT.DOSSIER_ID.eq(DOSSIER.ID));
        var settled = sql.select(DSL.max(DOSSIER_STEP.STEP_ON))
                .from(DOSSIER_STEP)
                .where(DOSSIER_STEP.DOSSIER_ID.eq(DOSSIER.ID))
                .and(DOSSIER_STEP.TO_STATE.eq(State.SETTLED.code()))
                .and(DOSSIER_STEP.UNDONE_ID.isNull())
                .andNotExists(sql.selectOne().from(later).where(later.UNDONE_ID.eq(DOSSIER_STEP.ID)));
        var seen = DSL.coalesce(DSL.field(visited), DSL.field(settled), DOSSIER.STATE_ON);
        return dossiers(
                Matter.VISIT, seen, DOSSIER.STATE.eq(State.IN_OPERATION.code()).and(seen.le(seenUntil)));
    }

    /** Instalments of which something is left, unless all of the award that was not released is paid already. */
    Waits instalments(LocalDate today) {
        var ofPart = sql.select(DSL.sum(PAYMENT.AMOUNT)).from(PAYMENT).where(PAYMENT.INSTALMENT_ID.eq(INSTALMENT.ID));
        var ofAward = sql.select(DSL.sum(PAYMENT.AMOUNT)).from(PAYMENT).where(PAYMENT.AWARD_ID.eq(AWARD.ID));
        var released = sql.select(DSL.sum(AWARD_RELEASE.AMOUNT))
                .from(AWARD_RELEASE)
                .where(AWARD_RELEASE.AWARD_ID.eq(AWARD.ID));
        var left = INSTALMENT.AMOUNT.minus(sum(DSL.field(ofPart)));
        return waits(
                Matter.INSTALMENT,
                sql.select(
                                DOSSIER.ID,
                                DOSSIER.NUMBER,
                                DOSSIER.TITLE_AR,
                                DOSSIER.TITLE_FR,
                                INSTALMENT.DUE_ON,
                                left,
                                NOBODY,
                                ALL)
                        .from(INSTALMENT)
                        .join(AWARD)
                        .on(AWARD.ID.eq(INSTALMENT.AWARD_ID))
                        .join(DOSSIER)
                        .on(DOSSIER.ID.eq(AWARD.DOSSIER_ID))
                        .where(AWARD.OWNER_CODE.eq(office))
                        .and(INSTALMENT.DUE_ON.le(today))
                        .and(left.gt(0L))
                        .and(AWARD.AMOUNT.gt(sum(DSL.field(ofAward)).plus(sum(DSL.field(released)))))
                        .orderBy(INSTALMENT.DUE_ON, INSTALMENT.ID)
                        .limit(limit));
    }

    private static Field<Long> sum(Field<BigDecimal> of) {
        return DSL.coalesce(of.cast(Long.class), 0L);
    }

    private Waits dossiers(Matter matter, Field<LocalDate> since, Condition which) {
        return waits(
                matter,
                sql.select(DOSSIER.ID, DOSSIER.NUMBER, DOSSIER.TITLE_AR, DOSSIER.TITLE_FR, since, NOTHING, NOBODY, ALL)
                        .from(DOSSIER)
                        .where(DOSSIER.OWNER_CODE.eq(office).and(which))
                        .orderBy(since, DOSSIER.ID)
                        .limit(limit));
    }

    private static Waits waits(
            Matter matter,
            org.jooq.ResultQuery<org.jooq.Record8<UUID, String, String, String, LocalDate, Long, String, Integer>>
                    query) {
        var rows = query.fetch();
        List<Waiting> first = rows.map(row -> new Waiting(
                matter,
                row.value1(),
                row.value2(),
                row.value3(),
                row.value4(),
                row.value5(),
                row.value6(),
                row.value7(),
                null));
        return new Waits(matter, rows.isEmpty() ? 0 : rows.getFirst().value8(), first);
    }
}
