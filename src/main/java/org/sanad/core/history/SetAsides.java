package org.sanad.core.history;

import static org.sanad.data.tables.Tables.DOSSIER;
import static org.sanad.data.tables.Tables.SET_ASIDE;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;

/** Lines that could not be applied: kept with the reason, tried again whenever something else came in. */
final class SetAsides {
    /** Written by an office that the record does not belong to, or does no more. */
    static final String NOT_OWNER = "sync.not_owner";

    private static final int TRIED_AGAIN = 5_000;
    /** Another dossier here bears its number: two lives of an office’s register gave it. */
    private static final String NUMBER_TWICE = "sync.number_twice";

    /** The tables here have no such value; those of a newer Sanad may. */
    static final String UNREADABLE = "sync.value_unreadable";

    private static final String REFUSED = "sync.value_refused";

    /** A newer Sanad keeps records of this kind. */
    static final String UNKNOWN = "sync.entity_unknown";

    /** What may be cured by what arrives later: an offer, a record that is referred to, the edit before. */
    private static final List<String> CURABLE = List.of(NOT_OWNER, REFUSED, "sync.base_missing", NUMBER_TWICE);

    private final DSLContext sql;
    private final Set<String> curable = new HashSet<>(CURABLE);

    SetAsides(DSLContext sql) {
        this.sql = sql;
    }

    void add(Written written, String record, String why) {
        var entry = written.entry();
        var reason = why.equals(REFUSED) && numberIsTaken(entry, record) ? NUMBER_TWICE : why;
        sql.insertInto(
                        SET_ASIDE,
                        SET_ASIDE.OFFICE_CODE,
                        SET_ASIDE.EPOCH,
                        SET_ASIDE.COUNTER,
                        SET_ASIDE.RECORD_ID,
                        SET_ASIDE.REASON,
                        SET_ASIDE.BODY)
                .values(entry.office(), entry.epoch(), entry.counter(), record, reason, written.line())
                .onDuplicateKeyUpdate()
                .set(SET_ASIDE.REASON, reason)
                .set(SET_ASIDE.BODY, written.line())
                .execute();
    }

    private boolean numberIsTaken(Entry entry, String record) {
        return entry.lines().stream()
                .filter(line ->
                        line.entity().equals(DOSSIER.getName()) && line.id().equals(record))
                .map(line -> Objects.toString(line.after().get("number"), ""))
                .anyMatch(number -> sql.fetchExists(
                        DOSSIER,
                        DOSSIER.NUMBER.eq(number),
                        DOSSIER.ID.cast(String.class).ne(record)));
    }

    /** Whether a line of an entry waits here. */
    boolean holds(String revision, UUID record) {
        var part = revision.split("/");
        return sql.fetchExists(
                SET_ASIDE,
                SET_ASIDE.OFFICE_CODE.eq(part[0]),
                SET_ASIDE.EPOCH.eq(UUID.fromString(part[1])),
                SET_ASIDE.COUNTER.eq(Long.valueOf(part[2])),
                SET_ASIDE.RECORD_ID.eq(record.toString()));
    }

    /** @param written whose line of the record waits */
    record Waiting(Written written, String record) {
        List<Line> lines() {
            return written.entry().lines().stream()
                    .filter(line -> line.id().equals(record))
                    .toList();
        }
    }

    /** A kind of record that was unknown here is known by now: its lines are tried again. */
    void curable(String kind) {
        sql.update(SET_ASIDE)
                .set(SET_ASIDE.REASON, "sync.base_missing")
                .where(SET_ASIDE.REASON.eq(UNKNOWN), SET_ASIDE.BODY.contains("\"entity\":\"" + kind + '"'))
                .execute();
    }

    /** Whether values wait that the tables here could not hold. */
    boolean unheld() {
        return sql.fetchExists(SET_ASIDE, SET_ASIDE.REASON.in(UNREADABLE, REFUSED));
    }

    /** The tables are others by now: what could not be read is curable too. */
    void readAnew() {
        curable.add(UNREADABLE);
    }

    /** Takes out what may be curable, in the order in which it was written. */
    List<Waiting> takeCurable() {
        var rows = sql.selectFrom(SET_ASIDE)
                .where(SET_ASIDE.REASON.in(curable))
                .orderBy(SET_ASIDE.OFFICE_CODE, SET_ASIDE.EPOCH, SET_ASIDE.COUNTER)
                .limit(TRIED_AGAIN)
                .fetch();
        rows.forEach(row -> sql.deleteFrom(SET_ASIDE)
                .where(SET_ASIDE.OFFICE_CODE.eq(row.getOfficeCode()), SET_ASIDE.EPOCH.eq(row.getEpoch()))
                .and(SET_ASIDE.COUNTER.eq(row.getCounter()))
                .and(SET_ASIDE.RECORD_ID.eq(row.getRecordId()))
                .execute());
        return rows.map(row -> new Waiting(Written.read(row.getBody()), row.getRecordId()));
    }
}
