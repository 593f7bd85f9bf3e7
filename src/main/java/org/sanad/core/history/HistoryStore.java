package org.sanad.core.history;

import static org.jooq.impl.DSL.row;
import static org.sanad.data.tables.Tables.HISTORY_ENTRY;

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

    /** When the last entry of an office was written, by its clock; empty before the first. */
    Optional<Instant> last(DSLContext sql, String office, UUID epoch) {
        return sql.select(HISTORY_ENTRY.RECORDED_AT)
                .from(HISTORY_ENTRY)
                .where(HISTORY_ENTRY.OFFICE_CODE.eq(office), HISTORY_ENTRY.EPOCH.eq(epoch))
                .orderBy(HISTORY_ENTRY.COUNTER.desc())
                .limit(1)
                .fetchOptional(row -> Instant.parse(row.value1()));
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

    /**
     * The entries that wrote any of the records, oldest first. A record names the entry that last wrote it, and each
     * entry names the one before for every record it wrote, so the chain is followed backwards.
     */
    public List<Entry> of(DSLContext sql, List<UUID> records) {
        var ids = records.stream().map(UUID::toString).collect(Collectors.toSet());
        var found = new LinkedHashMap<String, Entry>();
        for (var wanted = revisions(sql, records); !wanted.isEmpty(); ) {
            var entries = entries(sql, wanted);
            entries.forEach(entry -> found.put(entry.revision(), entry));
            wanted = entries.stream()
                    .flatMap(entry -> entry.lines().stream())
                    .filter(line -> line.base() != null && ids.contains(line.id()))
                    .map(Line::base)
                    .filter(base -> !found.containsKey(base))
                    .collect(Collectors.toSet());
        }
        return found.values().stream()
                .sorted(Comparator.comparing(Entry::at)
                        .thenComparing(Entry::office)
                        .thenComparing(Entry::epoch)
                        .thenComparing(Entry::counter))
                .toList();
    }

    /** The lines of the entries that wrote any of the records, oldest first, as they were hashed. */
    public List<String> letters(DSLContext sql, List<UUID> records) {
        return of(sql, records).stream().map(EntryJson::write).toList();
    }

    private static Set<String> revisions(DSLContext sql, List<UUID> records) {
        return Entities.tables().stream()
                .flatMap(table -> sql
                        .select(Entities.revision(table))
                        .from(table)
                        .where(Entities.id(table).in(records))
                        .fetch(Entities.revision(table))
                        .stream())
                .collect(Collectors.toSet());
    }

    static List<Entry> entries(DSLContext sql, Set<String> revisions) {
        var keys = revisions.stream()
                .map(revision -> revision.split("/"))
                .map(part -> row(part[0], UUID.fromString(part[1]), Long.valueOf(part[2])))
                .toList();
        var bodies = new ArrayList<>(sql.select(HISTORY_ENTRY.BODY)
                .from(HISTORY_ENTRY)
                .where(row(HISTORY_ENTRY.OFFICE_CODE, HISTORY_ENTRY.EPOCH, HISTORY_ENTRY.COUNTER)
                        .in(keys))
                .fetch(HISTORY_ENTRY.BODY));
        if (bodies.size() < keys.size()) {
            bodies.addAll(LetterStore.bodies(sql, keys));
        }
        return bodies.stream().distinct().map(EntryJson::read).toList();
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
        for (var one : entries) {
            var entry = one.entry();
            insert.bind(
                    entry.office(), entry.epoch(), entry.counter(), entry.at(), entry.action(), one.hash(), one.line());
        }
        if (insert.size() > 0) {
            insert.execute();
        }
    }
}
