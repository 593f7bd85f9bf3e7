package org.sanad.core.history;

import static org.sanad.data.tables.Tables.DOSSIER;
import static org.sanad.data.tables.Tables.NUMBERING;
import static org.sanad.data.tables.Tables.TRANSFER;
import static org.sanad.data.tables.Tables.TRANSFER_ANSWER;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.sanad.data.BulkRows;
import org.sanad.data.tables.tables.records.ProposalRecord;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** A save under way. Stores put their rows here and nowhere else, so that none escapes the history. */
public final class Change {
    private final DSLContext sql;
    private final String office;
    private final String revision;
    private final Additions additions;
    private final List<Line> lines = new ArrayList<>();
    private final List<UUID> following = new ArrayList<>();

    Change(DSLContext sql, String office, String revision, Additions additions) {
        this.sql = sql;
        this.office = office;
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
        refuseForeign(row);
        additions.refuseOffered(sql, row);
        var stored = sql.selectFrom(table).where(Entities.id(table).eq(id)).fetchOne();
        if (stored != null) {
            refuseForeign(stored);
        } else {
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

    /**
     * Takes over a record of another office as it was handed over, every value named, so that an office that never held
     * it can write it whole.
     *
     * @param handed as {@link Entities#line} gave it to the giver; its owner is the giver
     * @throws ProblemException {@code transfer.not_whole} where the record here belongs to neither of the two
     */
    public void takeOver(Line handed, String owner) {
        var table = Entities.find(handed.entity()).orElseThrow();
        var giver = handed.after().get("owner_code");
        var values = new LinkedHashMap<>(handed.after());
        values.put("owner_code", owner);
        var line = new Line(handed.entity(), handed.id(), handed.base(), Map.of("owner_code", giver), values);
        var here = Entities.id(table).eq(UUID.fromString(handed.id()));
        var stored = sql.select(table.field("owner_code", String.class), Entities.revision(table))
                .from(table)
                .where(here)
                .fetchOne();
        if (stored == null) {
            var row = (UpdatableRecord<?>) sql.newRecord(table);
            Filling.fill(table, row, line, revision);
            sql.insertInto(table).set(row).execute();
        } else if (stored.value1().equals(giver) || stored.value1().equals(owner)) {
            var row = sql.newRecord(table);
            Filling.fill(table, row, line, revision);
            sql.update(table).set(row).where(here).execute();
            new Branches(sql).handOver(line, stored.value2(), List.of());
        } else {
            throw new ProblemException(Problem.of("transfer.not_whole"));
        }
        lines.add(line);
    }

    /** The revision that this save gives: {@code OFFICE/EPOCH/COUNTER}. */
    public String revision() {
        return revision;
    }

    /** One writer per record, whatever a screen or a command does: every other office suggests. */
    private void refuseForeign(Record row) {
        if (!office.equals(row.get("owner_code"))) {
            throw new ProblemException(Problem.of("record.not_own", String.valueOf(row.get("owner_code"))));
        }
    }

    /** Adds a row that is known to be new; quicker than {@link #put} in bulk. It is written at the transaction's end. */
    public void add(UpdatableRecord<?> row) {
        refuseForeign(row);
        additions.refuseOffered(sql, row);
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

    /** A number that stays the same throughout the transaction: found when it is first asked for, however many items there are. */
    public long once(String what, LongSupplier found) {
        return additions.lasting.computeIfAbsent(what, none -> found.getAsLong());
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
        private final Map<String, Long> lasting = new HashMap<>();
        private Set<UUID> offered;

        private void add(UpdatableRecord<?> row) {
            rows.computeIfAbsent(row.getTable().getName(), name -> new ArrayList<>())
                    .add(row);
        }

        private long number(String series, LongSupplier last) {
            return numbers.compute(series, (name, number) -> (number == null ? last.getAsLong() : number) + 1);
        }

        /** @throws ProblemException {@code transfer.locked}: what was offered waits for the answer */
        private void refuseOffered(DSLContext sql, UpdatableRecord<?> row) {
            var dossier = row.getTable() == (Table<?>) DOSSIER
                    ? Entities.id(row.getTable())
                    : row.getTable().field("dossier_id", UUID.class);
            if (dossier == null
                    || row.getTable() == (Table<?>) TRANSFER
                    || row.getTable() == (Table<?>) TRANSFER_ANSWER
                    || row instanceof ProposalRecord proposal && proposal.getAwardId() != null) {
                return; // what was awarded does not move, and is paid while the answer is awaited
            }
            if (offered == null) {
                offered = Handovers.offered(sql);
            }
            if (offered.contains(row.get(dossier))) {
                throw new ProblemException(Problem.of("transfer.locked"));
            }
        }

        void write(DSLContext sql) {
            for (var table : Entities.tables()) {
                BulkRows.insert(sql, table, rows.getOrDefault(table.getName(), List.of()));
            }
            numbers.forEach((series, number) -> sql.insertInto(NUMBERING, NUMBERING.SERIES, NUMBERING.LAST_NUMBER)
                    .values(series, number)
                    .onDuplicateKeyUpdate()
                    .set(NUMBERING.LAST_NUMBER, number)
                    .execute());
        }
    }
}
