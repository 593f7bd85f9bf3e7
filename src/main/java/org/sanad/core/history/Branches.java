package org.sanad.core.history;

import static org.sanad.data.tables.Tables.BRANCH;
import static org.sanad.data.tables.Tables.CLASH;
import static org.sanad.data.tables.Tables.OFFICE;
import static org.sanad.data.tables.Tables.RULING;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.sanad.core.merge.Edit;
import org.sanad.core.merge.Ruling;
import org.sanad.core.merge.Unseen;
import org.sanad.core.merge.Weave;
import org.sanad.core.merge.Woven;
import org.sanad.data.AnyOf;

/** Records that were changed in two places: their sides, read from the history, and what they weave to. */
public final class Branches {
    private final DSLContext sql;

    /** Within the transaction of the caller. */
    public Branches(DSLContext sql) {
        this.sql = sql;
    }

    /** Those of some records that have several sides. */
    Set<UUID> among(Collection<UUID> records) {
        return sql.selectDistinct(BRANCH.RECORD_ID)
                .from(BRANCH)
                .where(AnyOf.of(BRANCH.RECORD_ID, records))
                .fetchSet(BRANCH.RECORD_ID);
    }

    /** All of a kind that have several sides. */
    Set<UUID> of(Table<?> table) {
        return sql.selectDistinct(BRANCH.RECORD_ID)
                .from(BRANCH)
                .where(BRANCH.ENTITY.eq(table.getName()))
                .fetchSet(BRANCH.RECORD_ID);
    }

    /** Whether a record of several sides is what its history makes of it. */
    boolean stands(Table<?> table, Record row) {
        var due = woven(table, row).orElseThrow().values();
        return Entities.values(row).entrySet().stream()
                .allMatch(one -> Objects.equals(one.getValue(), due.get(one.getKey())));
    }

    /** Notes the end of a side. */
    void add(String entity, UUID record, String revision) {
        sql.insertInto(BRANCH, BRANCH.ENTITY, BRANCH.RECORD_ID, BRANCH.REVISION)
                .values(entity, record, revision)
                .onDuplicateKeyUpdate()
                .set(BRANCH.ENTITY, entity)
                .execute();
    }

    /**
     * A record was handed over as one: its sides are history. What who handed it over did not know of them is set aside.
     *
     * @param taken the whole record as another office took it over
     * @param stands the revision of the record here
     * @param came sides that are not noted yet
     * @return how many edits are set aside
     */
    int handOver(Line taken, String stands, Collection<Given> came) {
        var record = UUID.fromString(taken.id());
        var heads = heads(record);
        heads.add(stands);
        came.forEach(one -> heads.add(one.entry().revision()));
        var giver = Objects.toString(taken.before().get("owner_code"), null);
        var values = new LinkedHashMap<>(taken.after());
        values.put("owner_code", giver);
        var unseen = Unseen.of(taken.base(), values, edits(taken.entity(), record, heads), rulings(record, giver));
        var aside = new SetAsides(sql);
        HistoryStore.entries(sql, unseen)
                .forEach(entry -> aside.add(Written.of(entry), taken.id(), SetAsides.NOT_OWNER));
        close(record);
        return unseen.size();
    }

    private void close(UUID record) {
        sql.deleteFrom(BRANCH).where(BRANCH.RECORD_ID.eq(record)).execute();
        sql.deleteFrom(CLASH).where(CLASH.RECORD_ID.eq(record)).execute();
    }

    /** What a record of several sides amounts to; empty where it has one side, or is not here. */
    public Optional<Woven> woven(String entity, UUID record) {
        return Entities.find(entity).flatMap(table -> stored(table, record).flatMap(row -> woven(table, row)));
    }

    Optional<Woven> woven(Table<?> table, Record row) {
        var record = row.get(Entities.id(table));
        var heads = heads(record);
        if (heads.isEmpty()) {
            return Optional.empty();
        }
        heads.add(row.get(Entities.revision(table)));
        var owner = row.get("owner_code", String.class);
        return Optional.of(Weave.of(owner, edits(table.getName(), record, heads), rulings(record, owner)));
    }

    /** Writes what a record of several sides amounts to into its table, and which of its fields wait for a person. */
    public Optional<Woven> weave(String entity, UUID record) {
        var table = Entities.find(entity).orElseThrow();
        var woven = stored(table, record).flatMap(row -> woven(table, row));
        woven.ifPresent(one -> {
            write(table, record, one);
            sql.deleteFrom(CLASH).where(CLASH.RECORD_ID.eq(record)).execute();
            one.clashes()
                    .forEach(clash -> sql.insertInto(CLASH, CLASH.ENTITY, CLASH.RECORD_ID, CLASH.FIELD)
                            .values(entity, record, clash.field())
                            .execute());
        });
        return woven;
    }

    private Set<String> heads(UUID record) {
        return sql.select(BRANCH.REVISION)
                .from(BRANCH)
                .where(BRANCH.RECORD_ID.eq(record))
                .fetchSet(BRANCH.REVISION);
    }

    private <R extends Record> void write(Table<R> table, UUID record, Woven woven) {
        var row = sql.newRecord(table);
        for (var field : table.fields()) {
            if (woven.values().containsKey(field.getName())) {
                row.fromMap(
                        Collections.singletonMap(field.getName(), woven.values().get(field.getName())));
            }
        }
        row.set(Entities.revision(table), woven.revision());
        sql.update(table).set(row).where(Entities.id(table).eq(record)).execute();
    }

    private Optional<? extends Record> stored(Table<?> table, UUID record) {
        return sql.selectFrom(table).where(Entities.id(table).eq(record)).fetchOptional();
    }

    /** All edits of a record, from the ends of its sides back to where it was made. */
    private List<Edit> edits(String entity, UUID record, Set<String> heads) {
        var found = new TreeMap<String, Edit>();
        for (var wanted = heads; !wanted.isEmpty(); ) {
            var next = new HashSet<String>();
            for (var entry : HistoryStore.entries(sql, wanted)) {
                edit(entry, entity, record.toString()).ifPresent(edit -> {
                    found.put(edit.revision(), edit);
                    if (edit.base() != null) {
                        next.add(edit.base());
                    }
                });
            }
            next.removeAll(found.keySet());
            wanted = next;
        }
        return List.copyOf(found.values());
    }

    private static Optional<Edit> edit(Entry entry, String entity, String record) {
        return entry.lines().stream()
                .filter(line -> line.entity().equals(entity) && line.id().equals(record))
                .map(line -> new Edit(entry.revision(), line.base(), line.before(), line.after()))
                .reduce(Edit::then);
    }

    /** A decision counts where it was taken by the office whose record it is, or by one above that. */
    private List<Ruling> rulings(UUID record, String owner) {
        var may = new ArrayList<String>();
        for (var office = owner; office != null && !may.contains(office); office = above(office)) {
            may.add(office);
        }
        return sql
                .selectFrom(RULING)
                .where(RULING.RECORD_ID.eq(record), RULING.WITHDRAWN.isFalse(), RULING.OWNER_CODE.in(may))
                .fetch()
                .stream()
                .map(row -> new Ruling(
                        row.getId().toString(),
                        row.getField(),
                        Set.of(row.getOverWhat().split(" ")),
                        EntryJson.value(row.getContent())))
                .toList();
    }

    private String above(String office) {
        return sql.select(OFFICE.PARENT_CODE)
                .from(OFFICE)
                .where(OFFICE.CODE.eq(office))
                .fetchOne(OFFICE.PARENT_CODE);
    }
}
