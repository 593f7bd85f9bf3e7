package org.sanad.core.history;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.sanad.text.ProblemException;

/** What the history says of a record: the entries that wrote it, from its revision back to the one that made it. */
final class Lineage {
    private static final int RECENT = 512;

    /** Records of one save stand near each other, so an entry is wanted again soon. */
    private final Map<String, Optional<Entry>> recent = new HashMap<>();

    private final DSLContext sql;

    /** Within the transaction of the caller. */
    Lineage(DSLContext sql) {
        this.sql = sql;
    }

    /** What one entry wrote of a record; one save may have written it more than once. */
    List<Line> lines(String revision, String id) {
        if (recent.size() > RECENT) {
            recent.clear();
        }
        return recent.computeIfAbsent(revision, this::entry).stream()
                .flatMap(entry -> entry.lines().stream())
                .filter(line -> line.id().equals(id))
                .toList();
    }

    /** Some columns of a record as the newest entry that set each left it; what none ever set is not named. */
    Map<String, Object> newest(Table<?> table, Record row, Set<String> columns) {
        var id = row.get(Entities.id(table)).toString();
        var found = new LinkedHashMap<String, Object>();
        for (var revision = row.get(Entities.revision(table)); revision != null && found.size() < columns.size(); ) {
            var lines = lines(revision, id);
            for (var line : lines.reversed()) {
                line.after().forEach((column, value) -> {
                    if (columns.contains(column) && !found.containsKey(column)) {
                        found.put(column, value);
                    }
                });
            }
            revision = lines.isEmpty() ? null : lines.getFirst().base();
        }
        return found;
    }

    private Optional<Entry> entry(String revision) {
        try {
            return HistoryStore.entries(sql, Set.of(revision)).stream().findFirst();
        } catch (ProblemException e) {
            return Optional.empty(); // named where its chain is followed; what it wrote cannot be proved
        }
    }
}
