package org.sanad.core.history;

import static org.sanad.data.tables.Tables.HISTORY_ENTRY;
import static org.sanad.data.tables.Tables.HISTORY_TOUCH;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.DSLContext;

/** Entries in the database: added and read, never changed. */
public final class HistoryStore {
    /** The end of an office's chain. */
    public Tip tip(DSLContext sql, String office, UUID epoch) {
        return sql.select(HISTORY_ENTRY.COUNTER, HISTORY_ENTRY.HASH)
                .from(HISTORY_ENTRY)
                .where(HISTORY_ENTRY.OFFICE_CODE.eq(office), HISTORY_ENTRY.EPOCH.eq(epoch))
                .orderBy(HISTORY_ENTRY.COUNTER.desc())
                .limit(1)
                .fetchOptional(row -> new Tip(row.value1(), row.value2()))
                .orElse(Tip.NONE);
    }

    /** Hands over an office's lines from one counter to another, both included, in order, without holding them all. */
    public void lines(DSLContext sql, String office, UUID epoch, long from, long to, Consumer<String> each) {
        var page = 2_000;
        for (var start = from; start <= to; start += page) {
            sql.select(HISTORY_ENTRY.BODY)
                    .from(HISTORY_ENTRY)
                    .where(
                            HISTORY_ENTRY.OFFICE_CODE.eq(office),
                            HISTORY_ENTRY.EPOCH.eq(epoch),
                            HISTORY_ENTRY.COUNTER.between(start, Math.min(to, start + page - 1)))
                    .orderBy(HISTORY_ENTRY.COUNTER)
                    .fetch(HISTORY_ENTRY.BODY)
                    .forEach(each);
        }
    }

    /** The entries that touched any of the records, oldest first. */
    public List<Entry> of(DSLContext sql, List<UUID> records) {
        var ids = records.stream().map(UUID::toString).toList();
        return sql.selectDistinct(
                        HISTORY_ENTRY.BODY, HISTORY_ENTRY.RECORDED_AT, HISTORY_ENTRY.OFFICE_CODE, HISTORY_ENTRY.COUNTER)
                .from(HISTORY_ENTRY)
                .join(HISTORY_TOUCH)
                .on(
                        HISTORY_TOUCH.OFFICE_CODE.eq(HISTORY_ENTRY.OFFICE_CODE),
                        HISTORY_TOUCH.EPOCH.eq(HISTORY_ENTRY.EPOCH),
                        HISTORY_TOUCH.COUNTER.eq(HISTORY_ENTRY.COUNTER))
                .where(HISTORY_TOUCH.RECORD_ID.in(ids))
                .orderBy(HISTORY_ENTRY.RECORDED_AT, HISTORY_ENTRY.OFFICE_CODE, HISTORY_ENTRY.COUNTER)
                .fetch(row -> EntryJson.read(row.value1()));
    }

    void add(DSLContext sql, List<Written> entries) {
        var insert = sql.batch(sql.insertInto(
                        HISTORY_ENTRY,
                        HISTORY_ENTRY.OFFICE_CODE,
                        HISTORY_ENTRY.EPOCH,
                        HISTORY_ENTRY.COUNTER,
                        HISTORY_ENTRY.RECORDED_AT,
                        HISTORY_ENTRY.ACTION,
                        HISTORY_ENTRY.HASH,
                        HISTORY_ENTRY.BODY)
                .values((String) null, null, null, null, null, null, null));
        var touch = sql.batch(sql.insertInto(
                        HISTORY_TOUCH,
                        HISTORY_TOUCH.RECORD_ID,
                        HISTORY_TOUCH.OFFICE_CODE,
                        HISTORY_TOUCH.EPOCH,
                        HISTORY_TOUCH.COUNTER)
                .values((String) null, null, null, null));
        for (var one : entries) {
            var entry = one.entry();
            insert.bind(
                    entry.office(), entry.epoch(), entry.counter(), entry.at(), entry.action(), one.hash(), one.line());
            entry.lines().stream()
                    .map(Line::id)
                    .distinct()
                    .forEach(id -> touch.bind(id, entry.office(), entry.epoch(), entry.counter()));
        }
        if (insert.size() > 0) {
            insert.execute();
        }
        if (touch.size() > 0) {
            touch.execute();
        }
    }
}
