package org.sanad.core.history;

import static org.sanad.data.tables.Tables.NUMBERING;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.UpdatableRecord;

/** A save under way. Stores put their rows here and nowhere else, so that none escapes the history. */
public final class Change {
    private final DSLContext sql;
    private final String revision;
    private final Additions additions;
    private final List<Line> lines = new ArrayList<>();
    private final List<UUID> following = new ArrayList<>();

    Change(DSLContext sql, String revision, Additions additions) {
        this.sql = sql;
        this.revision = revision;
        this.additions = additions;
    }

    /** For reading within the transaction. */
    public DSLContext sql() {
        return sql;
    }

    /** Inserts the row, or updates it where it differs from what is stored. */
    public void put(UpdatableRecord<?> row) {
        var table = row.getTable();
        UUID id = row.get(Entities.id(table));
        var stored = sql.selectFrom(table).where(Entities.id(table).eq(id)).fetchOne();
        if (stored == null) {
            row.set(Entities.revision(table), revision);
            sql.insertInto(table).set(row).execute();
            lines.add(new Line(table.getName(), id.toString(), null, Map.of(), Entities.givenValues(row)));
            return;
        }
        var before = Entities.values(stored);
        var after = Entities.values(row);
        after.entrySet().removeIf(value -> Objects.equals(value.getValue(), before.get(value.getKey())));
        if (after.isEmpty()) {
            return;
        }
        var base = stored.get(Entities.revision(table));
        row.set(Entities.revision(table), revision);
        sql.update(table).set(row).where(Entities.id(table).eq(id)).execute();
        before.keySet().retainAll(after.keySet());
        lines.add(new Line(table.getName(), id.toString(), base, before, after));
    }

    /** Adds a row that is known to be new; quicker than {@link #put} in bulk. It is written at the transaction's end. */
    public void add(UpdatableRecord<?> row) {
        var table = row.getTable();
        row.set(Entities.revision(table), revision);
        additions.add(row);
        lines.add(new Line(
                table.getName(), row.get(Entities.id(table)).toString(), null, Map.of(), Entities.givenValues(row)));
    }

    /** The next running number of a series: 1, 2, 3 … */
    public long next(String series) {
        return additions.number(
                series,
                () -> sql.select(NUMBERING.LAST_NUMBER)
                        .from(NUMBERING)
                        .where(NUMBERING.SERIES.eq(series))
                        .fetchOptional(NUMBERING.LAST_NUMBER)
                        .orElse(0L));
    }

    /** Tells that a record is different now, though it is not written by this save but follows from it. */
    public void follows(UUID record) {
        following.add(record);
    }

    List<UUID> following() {
        return following;
    }

    List<Line> lines() {
        return lines;
    }

    /** New rows and running numbers of a transaction, written together at its end. */
    static final class Additions {
        private final Map<String, List<UpdatableRecord<?>>> rows = new LinkedHashMap<>();
        private final Map<String, Long> numbers = new LinkedHashMap<>();

        private void add(UpdatableRecord<?> row) {
            rows.computeIfAbsent(row.getTable().getName(), name -> new ArrayList<>())
                    .add(row);
        }

        private long number(String series, java.util.function.LongSupplier last) {
            return numbers.compute(series, (name, number) -> (number == null ? last.getAsLong() : number) + 1);
        }

        void write(DSLContext sql) {
            for (var table : Entities.tables()) {
                sql.batchInsert(rows.getOrDefault(table.getName(), List.of())).execute();
            }
            numbers.forEach((series, number) -> sql.mergeInto(NUMBERING, NUMBERING.SERIES, NUMBERING.LAST_NUMBER)
                    .key(NUMBERING.SERIES)
                    .values(series, number)
                    .execute());
        }
    }
}
