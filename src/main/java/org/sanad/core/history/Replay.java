package org.sanad.core.history;

import static org.sanad.data.tables.Tables.SET_ASIDE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.exception.DataTypeException;

/**
 * Applies entries of other offices to this register, in the order of their counters, within a transaction that the
 * caller holds. One bad line stops nothing: it is set aside with its reason and the rest is applied.
 */
public final class Replay {
    private static final int PAGE = 1_000;

    private final DSLContext sql;
    private final HistoryStore store = new HistoryStore();
    private final List<Written> page = new ArrayList<>();
    private final Set<UUID> touched = new LinkedHashSet<>();
    private int setAside;

    public Replay(DSLContext sql) {
        this.sql = sql;
    }

    /** Takes in one entry, whose place in its chain was verified. */
    public void apply(Written entry) {
        page.add(entry);
        if (page.size() >= PAGE) {
            flush();
        }
    }

    /** Ends: everything that was given is in the tables. */
    public Outcome finish() {
        flush();
        return new Outcome(Set.copyOf(touched), setAside);
    }

    /**
     * @param touched identities of the records that were written
     * @param setAside lines that were not applied
     */
    public record Outcome(Set<UUID> touched, int setAside) {}

    private void flush() {
        store.add(sql, page);
        var lines = new LinkedHashMap<String, List<Step>>();
        for (var written : page) {
            for (var line : written.entry().lines()) {
                lines.computeIfAbsent(line.entity(), entity -> new ArrayList<>())
                        .add(new Step(written, line));
            }
        }
        for (var table : Entities.tables()) {
            var steps = lines.remove(table.getName());
            if (steps != null) {
                applyTo(table, steps);
            }
        }
        lines.values().forEach(unknown -> unknown.forEach(step -> setAside(step, "sync.entity_unknown")));
        page.clear();
    }

    private record Step(Written written, Line line) {
        UUID id() {
            return UUID.fromString(line.id());
        }
    }

    private <R extends Record> void applyTo(Table<R> table, List<Step> steps) {
        var id = Entities.id(table);
        var ids = new LinkedHashSet<UUID>();
        steps.forEach(step -> ids.add(step.id()));
        Map<UUID, R> rows = sql.selectFrom(table).where(id.in(ids)).fetchMap(id);
        var added = new LinkedHashMap<UUID, R>();
        var changed = new LinkedHashMap<UUID, R>();
        for (var step : steps) {
            var stored = rows.get(step.id());
            if (!ownedByWriter(stored, step)) {
                setAside(step, "sync.not_owner");
                continue;
            }
            var row = stored != null ? stored : sql.newRecord(table);
            try {
                fill(table, row, step);
            } catch (DataTypeException | IllegalArgumentException e) {
                setAside(step, "sync.value_unreadable");
                continue;
            }
            if (stored == null) {
                rows.put(step.id(), row);
                added.put(step.id(), row);
            } else if (!added.containsKey(step.id())) {
                changed.put(step.id(), row);
            }
        }
        write(table, added, changed);
    }

    /** One writer per record: the office whose work it is. */
    private static boolean ownedByWriter(Record stored, Step step) {
        var office = step.written().entry().office();
        var owner = step.line().after().getOrDefault("owner_code", office);
        return office.equals(owner) && (stored == null || office.equals(stored.get("owner_code")));
    }

    private <R extends Record> void write(Table<R> table, Map<UUID, R> added, Map<UUID, R> changed) {
        sql.batchInsert(rows(added)).execute();
        sql.batchUpdate(rows(changed)).execute();
        touched.addAll(added.keySet());
        touched.addAll(changed.keySet());
    }

    private static List<? extends org.jooq.UpdatableRecord<?>> rows(Map<UUID, ? extends Record> rows) {
        return rows.values().stream()
                .map(row -> (org.jooq.UpdatableRecord<?>) row)
                .toList();
    }

    private static void fill(Table<?> table, Record row, Step step) {
        for (var field : table.fields()) {
            if (step.line().after().containsKey(field.getName())) {
                set(row, field, step.line().after().get(field.getName()));
            }
        }
        row.set(Entities.id(table), step.id());
        row.set(Entities.revision(table), step.written().entry().revision());
    }

    private static <T> void set(Record row, org.jooq.Field<T> field, Object value) {
        row.set(field, field.getDataType().convert(value));
    }

    private void setAside(Step step, String reason) {
        var entry = step.written().entry();
        sql.insertInto(SET_ASIDE)
                .set(SET_ASIDE.OFFICE_CODE, entry.office())
                .set(SET_ASIDE.EPOCH, entry.epoch())
                .set(SET_ASIDE.COUNTER, entry.counter())
                .set(SET_ASIDE.RECORD_ID, step.line().id())
                .set(SET_ASIDE.REASON, reason)
                .set(SET_ASIDE.BODY, step.written().line())
                .execute();
        setAside++;
    }
}
