package org.sanad.core.history;

import static org.sanad.data.tables.Tables.BRANCH;
import static org.sanad.data.tables.Tables.HISTORY_ENTRY;
import static org.sanad.data.tables.Tables.SET_ASIDE;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Row3;
import org.jooq.impl.DSL;
import org.sanad.data.AnyOf;
import org.sanad.data.BulkRows;
import org.sanad.data.tables.tables.records.HistoryEntryRecord;

/** Entries in the database: added and read, never changed. */
public final class HistoryStore {
    /** The oldest first, by the clocks of the offices. */
    public static final Comparator<Entry> IN_TIME = Comparator.comparing(Entry::at)
            .thenComparing(Entry::office)
            .thenComparing(Entry::epoch)
            .thenComparingLong(Entry::counter);

    /** The end of an office's chain. In the order of the whole key, which the database reads backwards at once. */
    public Tip tip(DSLContext sql, String office, UUID epoch) {
        return sql.select(HISTORY_ENTRY.COUNTER, HISTORY_ENTRY.HASH)
                .from(HISTORY_ENTRY)
                .where(HISTORY_ENTRY.OFFICE_CODE.eq(office), HISTORY_ENTRY.EPOCH.eq(epoch))
                .orderBy(HISTORY_ENTRY.OFFICE_CODE.desc(), HISTORY_ENTRY.EPOCH.desc(), HISTORY_ENTRY.COUNTER.desc())
                .limit(1)
                .fetchOptional(row -> new Tip(row.value1(), row.value2()))
                .orElse(Tip.NONE);
    }

    /** When the last entry of an office was written, by its clock; empty before the first. */
    Optional<Instant> last(DSLContext sql, String office, UUID epoch) {
        return sql.select(HISTORY_ENTRY.RECORDED_AT)
                .from(HISTORY_ENTRY)
                .where(HISTORY_ENTRY.OFFICE_CODE.eq(office), HISTORY_ENTRY.EPOCH.eq(epoch))
                .orderBy(HISTORY_ENTRY.COUNTER.desc())
                .limit(1)
                .fetchOptional(row -> Instant.parse(row.value1()));
    }

    /** The lives of an office's register that entries are here of, in the order in which they began. */
    public List<UUID> lives(DSLContext sql, String office) {
        return sql.select(HISTORY_ENTRY.EPOCH, HISTORY_ENTRY.RECORDED_AT)
                .from(HISTORY_ENTRY)
                .where(HISTORY_ENTRY.OFFICE_CODE.eq(office), HISTORY_ENTRY.COUNTER.eq(1L))
                .orderBy(HISTORY_ENTRY.RECORDED_AT, HISTORY_ENTRY.EPOCH)
                .fetch(HISTORY_ENTRY.EPOCH);
    }

    /** Hash of one entry; empty where it is not known here. */
    public Optional<String> hash(DSLContext sql, String office, UUID epoch, long counter) {
        return sql.select(HISTORY_ENTRY.HASH)
                .from(HISTORY_ENTRY)
                .where(
                        HISTORY_ENTRY.OFFICE_CODE.eq(office),
                        HISTORY_ENTRY.EPOCH.eq(epoch),
                        HISTORY_ENTRY.COUNTER.eq(counter))
                .fetchOptional(HISTORY_ENTRY.HASH);
    }

    /** Hands over an office's lines from one counter to another, both included, in order, without holding them all. */
    public void lines(DSLContext sql, String office, UUID epoch, long from, long to, Consumer<String> each) {
        bytes(sql, office, epoch, from, to, line -> each.accept(new String(line, StandardCharsets.UTF_8)));
    }

    /** The same lines as they are packed: UTF-8. */
    public void bytes(DSLContext sql, String office, UUID epoch, long from, long to, Consumer<byte[]> each) {
        var page = 2_000;
        try (var packed = new PackedLine()) {
            for (var start = from; start <= to; start += page) {
                sql.select(HISTORY_ENTRY.BODY, HISTORY_ENTRY.PACKED)
                        .from(HISTORY_ENTRY)
                        .where(
                                HISTORY_ENTRY.OFFICE_CODE.eq(office),
                                HISTORY_ENTRY.EPOCH.eq(epoch),
                                HISTORY_ENTRY.COUNTER.between(start, Math.min(to, start + page - 1)))
                        .orderBy(HISTORY_ENTRY.OFFICE_CODE, HISTORY_ENTRY.EPOCH, HISTORY_ENTRY.COUNTER)
                        .fetch()
                        .forEach(row -> each.accept(packed.bytes(row.value1(), row.value2())));
            }
        }
    }

    /**
     * The entries that wrote any of the records, oldest first. A record names the entry that last wrote it, and each
     * entry names the one before for every record it wrote, so the chain is followed backwards.
     */
    public List<Entry> of(DSLContext sql, List<UUID> records) {
        return of(sql, records, revisions(sql, records));
    }

    /** The same, and what was set aside because its office has the records no more; they are without it. */
    public List<Entry> withSetAside(DSLContext sql, List<UUID> records) {
        var ends = revisions(sql, records);
        ends.addAll(setAside(sql, records));
        return of(sql, records, ends);
    }

    /** Revisions whose lines of any of the records are set aside, because their office has the record no more. */
    public Set<String> setAside(DSLContext sql, List<UUID> records) {
        return sql.select(SET_ASIDE.OFFICE_CODE, SET_ASIDE.EPOCH, SET_ASIDE.COUNTER)
                .from(SET_ASIDE)
                .where(SET_ASIDE.REASON.eq(SetAsides.NOT_OWNER))
                .and(SET_ASIDE.RECORD_ID.in(records.stream().map(UUID::toString).toList()))
                .fetchSet(row -> row.value1() + "/" + row.value2() + "/" + row.value3());
    }

    private List<Entry> of(DSLContext sql, List<UUID> records, Set<String> ends) {
        var ids = records.stream().map(UUID::toString).collect(Collectors.toSet());
        var found = new LinkedHashMap<String, Entry>();
        for (var wanted = ends; !wanted.isEmpty(); ) {
            var entries = entries(sql, wanted);
            entries.forEach(entry -> found.put(entry.revision(), entry));
            wanted = entries.stream()
                    .flatMap(entry -> entry.lines().stream())
                    .filter(line -> line.base() != null && ids.contains(line.id()))
                    .map(Line::base)
                    .filter(base -> !found.containsKey(base))
                    .collect(Collectors.toSet());
        }
        return found.values().stream().sorted(IN_TIME).toList();
    }

    private static Set<String> revisions(DSLContext sql, List<UUID> records) {
        var stand = Entities.tables().stream()
                .flatMap(table -> sql
                        .select(Entities.revision(table))
                        .from(table)
                        .where(Entities.id(table).in(records))
                        .fetch(Entities.revision(table))
                        .stream());
        var besides = sql.select(BRANCH.REVISION)
                .from(BRANCH)
                .where(BRANCH.RECORD_ID.in(records))
                .fetch(BRANCH.REVISION);
        return Stream.concat(stand, besides.stream()).collect(Collectors.toSet());
    }

    /** Chain by chain, because the database finds many counters of one chain by its key, and rows of three values not. */
    static List<Entry> entries(DSLContext sql, Set<String> revisions) {
        var counters = new LinkedHashMap<String, List<Long>>();
        for (var revision : revisions) {
            var counter = revision.lastIndexOf('/') + 1;
            counters.computeIfAbsent(revision.substring(0, counter), chain -> new ArrayList<>())
                    .add(Long.valueOf(revision.substring(counter)));
        }
        var found = new ArrayList<Entry>();
        try (var packed = new PackedLine()) {
            counters.forEach((chain, wanted) -> {
                var part = chain.split("/");
                sql.select(HISTORY_ENTRY.BODY, HISTORY_ENTRY.PACKED)
                        .from(HISTORY_ENTRY)
                        .where(
                                HISTORY_ENTRY.OFFICE_CODE.eq(part[0]),
                                HISTORY_ENTRY.EPOCH.eq(UUID.fromString(part[1])),
                                AnyOf.of(HISTORY_ENTRY.COUNTER, wanted))
                        .forEach(row -> found.add(EntryJson.read(packed.line(row.value1(), row.value2()))));
            });
        }
        if (found.size() < revisions.size()) {
            LetterStore.bodies(sql, keys(revisions)).stream()
                    .map(EntryJson::read)
                    .forEach(found::add);
        }
        return found.stream().distinct().toList();
    }

    private static List<Row3<String, UUID, Long>> keys(Set<String> revisions) {
        return revisions.stream()
                .map(revision -> revision.split("/"))
                .map(part -> DSL.row(part[0], UUID.fromString(part[1]), Long.valueOf(part[2])))
                .toList();
    }

    void add(DSLContext sql, List<Written> entries) {
        try (var packed = new PackedLine()) {
            BulkRows.insert(
                    sql,
                    HISTORY_ENTRY,
                    entries.stream().map(one -> record(sql, one, packed)).toList());
        }
    }

    private static HistoryEntryRecord record(DSLContext sql, Written written, PackedLine packed) {
        var entry = written.entry();
        var row = sql.newRecord(HISTORY_ENTRY);
        row.setOfficeCode(entry.office());
        row.setEpoch(entry.epoch());
        row.setCounter(entry.counter());
        row.setRecordedAt(entry.at());
        row.setAction(entry.action());
        row.setHash(written.hash());
        row.setPacked(packed.pack(written.line()));
        return row;
    }
}
