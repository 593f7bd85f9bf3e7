package org.sanad.core.history;

import static org.sanad.data.tables.Tables.HISTORY_ENTRY;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** Follows the history of every office from its first entry, and compares the records with what last wrote them. */
public final class HistoryProof {
    private static final int PAGE = 2_000;
    private static final int NAMED = 20;

    /** Something that does not follow. */
    public record Broken(String part, Problem problem) {}

    /**
     * What was followed, and what does not hold.
     *
     * @param broken the first of each chain, and at most 20 records
     */
    public record Followed(long entries, List<Broken> broken) {}

    public Followed prove(DSLContext sql) {
        var broken = new ArrayList<Broken>();
        var entries = 0L;
        var chains = sql.selectDistinct(HISTORY_ENTRY.OFFICE_CODE, HISTORY_ENTRY.EPOCH)
                .from(HISTORY_ENTRY)
                .fetch();
        try (var packed = new PackedLine()) {
            for (var chain : chains) {
                entries += follow(sql, chain.value1(), chain.value2(), packed, broken);
            }
        }
        var lineage = new Lineage(sql);
        for (var table : Entities.tables()) {
            compare(sql, table, lineage, broken);
        }
        return new Followed(entries, broken);
    }

    private long follow(DSLContext sql, String office, UUID epoch, PackedLine packed, List<Broken> broken) {
        var previous = Entry.NO_PREVIOUS;
        var counter = 0L;
        for (var page = page(sql, office, epoch, 0); !page.isEmpty(); page = page(sql, office, epoch, counter)) {
            for (var row : page) {
                var due = counter + 1;
                var problem = problem(row, due, previous, packed);
                if (problem != null) {
                    broken.add(new Broken(office + "/" + due, problem));
                    return counter;
                }
                previous = row.get(HISTORY_ENTRY.HASH);
                counter = due;
            }
        }
        return counter;
    }

    private static List<? extends Record> page(DSLContext sql, String office, UUID epoch, long after) {
        return sql.select(HISTORY_ENTRY.COUNTER, HISTORY_ENTRY.HASH, HISTORY_ENTRY.BODY, HISTORY_ENTRY.PACKED)
                .from(HISTORY_ENTRY)
                .where(
                        HISTORY_ENTRY.OFFICE_CODE.eq(office),
                        HISTORY_ENTRY.EPOCH.eq(epoch),
                        HISTORY_ENTRY.COUNTER.gt(after))
                .orderBy(HISTORY_ENTRY.OFFICE_CODE, HISTORY_ENTRY.EPOCH, HISTORY_ENTRY.COUNTER)
                .limit(PAGE)
                .fetch();
    }

    /** Null where the entry follows from the one before. */
    private static Problem problem(Record row, long due, String previous, PackedLine packed) {
        if (row.get(HISTORY_ENTRY.COUNTER) != due) {
            return Problem.of("proof.entry_missing", due);
        }
        var line = line(row, packed);
        if (line.isEmpty() || !EntryJson.hash(line.get()).equals(row.get(HISTORY_ENTRY.HASH))) {
            return Problem.of("proof.entry_altered", due);
        }
        return EntryJson.read(line.get()).previous().equals(previous) ? null : Problem.of("proof.entry_moved", due);
    }

    /** Empty where it cannot even be unpacked. */
    private static Optional<String> line(Record row, PackedLine packed) {
        try {
            return Optional.of(packed.line(row.get(HISTORY_ENTRY.BODY), row.get(HISTORY_ENTRY.PACKED)));
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }

    private void compare(DSLContext sql, Table<?> table, Lineage lineage, List<Broken> broken) {
        var branches = new Branches(sql);
        var branched = branches.of(table);
        try (var rows = sql.selectFrom(table).orderBy(Entities.id(table)).fetchLazy()) {
            while (rows.hasNext() && broken.size() < NAMED) {
                var row = rows.fetchNext();
                if (!(branched.contains(row.get(Entities.id(table)))
                        ? branches.stands(table, row)
                        : stands(lineage, table, row))) {
                    var id = row.get(Entities.id(table)).toString();
                    broken.add(new Broken(table.getName() + " " + id, Problem.of("proof.record_altered", id)));
                }
            }
        }
    }

    /** Each column as the newest entry that set it left it; back to the entry that made the record. */
    private boolean stands(Lineage lineage, Table<?> table, Record row) {
        var id = row.get(Entities.id(table)).toString();
        var unproved = Entities.values(row);
        for (var revision = row.get(Entities.revision(table)); revision != null; ) {
            var lines = lineage.lines(revision, id);
            for (var line : lines.reversed()) {
                if (!agrees(unproved, line)) {
                    return false;
                }
                unproved.keySet().removeAll(line.after().keySet());
            }
            if (unproved.isEmpty()) {
                return true;
            }
            if (lines.isEmpty()) {
                return false;
            }
            revision = lines.getFirst().base();
        }
        return unproved.values().stream().allMatch(Objects::isNull);
    }

    private static boolean agrees(Map<String, Object> unproved, Line line) {
        return line.after().entrySet().stream()
                .allMatch(set -> !unproved.containsKey(set.getKey())
                        || Objects.equals(unproved.get(set.getKey()), set.getValue()));
    }
}
