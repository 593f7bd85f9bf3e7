package org.sanad.core.history;

import static org.sanad.data.tables.Tables.HISTORY_ENTRY;
import static org.sanad.data.tables.Tables.HISTORY_LETTER;
import static org.sanad.data.tables.Tables.SETTING;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.sanad.data.AnyOf;
import org.sanad.data.BulkRows;

/**
 * What entries of a newer Sanad name and the tables here do not have. The entries are kept whole, as always; what was
 * missing is noted by its name, such as {@code visit.remarks} or {@code visit}, and at the first opening after an update
 * that brought it, the records take it from their history. Without this they would lack for ever what their history says.
 * What was set aside because the tables here could not hold a value is tried again when the tables are others.
 */
public final class Outgrown {
    private static final String NAME = "outgrown";
    /** The tables with which what could not be held was tried last. */
    private static final String TRIED = "outgrown.tried";
    /** What a version may call a kind or a column; whoever writes anything else writes for none. */
    private static final Pattern POSSIBLE = Pattern.compile("[a-z][a-z0-9_]{0,59}(\\.[a-z][a-z0-9_]{0,59})?");
    /** More than any version adds. */
    private static final int MOST = 1_000;

    private Outgrown() {}

    /** The columns of a line that its table does not have. */
    static List<String> missing(Table<?> table, Line line) {
        var known = Entities.columns(table);
        if (known.containsAll(line.after().keySet())) {
            return List.of();
        }
        return line.after().keySet().stream()
                .filter(column -> !known.contains(column))
                .map(column -> table.getName() + "." + column)
                .toList();
    }

    /** @param missing kinds of record, and columns as {@code kind.column} */
    static void note(DSLContext sql, Collection<String> missing) {
        var all = noted(sql);
        var more = missing.stream()
                .filter(name -> POSSIBLE.matcher(name).matches())
                .filter(name -> !all.contains(name))
                .sorted()
                .limit(Math.max(0, MOST - all.size()))
                .toList();
        if (all.addAll(more)) {
            keep(sql, all);
        }
    }

    /** Whether the tables have by now something of what was missing, or may hold what they could not. */
    public static boolean due(DSLContext sql) {
        return noted(sql).stream().anyMatch(Outgrown::held)
                || new SetAsides(sql).unheld() && !setting(sql, TRIED).equals(Optional.of(Entities.shape()));
    }

    /** Puts into the tables what they can hold by now, within the transaction of the caller. */
    public static void settle(DSLContext sql) {
        var missing = noted(sql);
        var held = missing.stream().filter(Outgrown::held).toList();
        missing.removeAll(held);
        keep(sql, missing);
        held.stream().filter(name -> !name.contains(".")).forEach(new SetAsides(sql)::curable);
        new Replay(sql).finishAnew();
        set(sql, TRIED, Entities.shape());
        var columns = held.stream()
                .filter(name -> name.contains("."))
                .collect(Collectors.groupingBy(
                        Outgrown::entity, Collectors.mapping(Outgrown::column, Collectors.toSet())));
        if (!columns.isEmpty()) {
            naming(sql, columns)
                    .forEach((entity, records) ->
                            fill(sql, Entities.find(entity).orElseThrow(), List.copyOf(records), columns.get(entity)));
        }
    }

    private static String entity(String name) {
        return name.split("\\.")[0];
    }

    private static String column(String name) {
        return name.split("\\.")[1];
    }

    private static boolean held(String name) {
        return Entities.find(entity(name))
                .filter(table -> !name.contains(".") || Entities.columns(table).contains(column(name)))
                .isPresent();
    }

    /** The records of which an entry names one of these columns. */
    private static Map<String, Set<UUID>> naming(DSLContext sql, Map<String, Set<String>> columns) {
        var found = new LinkedHashMap<String, Set<UUID>>();
        try (var packed = new PackedLine();
                var entries = sql.select(HISTORY_ENTRY.BODY, HISTORY_ENTRY.PACKED)
                        .from(HISTORY_ENTRY)
                        .fetchLazy()) {
            entries.forEach(row -> name(packed.line(row.value1(), row.value2()), columns, found));
        }
        try (var letters = sql.select(HISTORY_LETTER.BODY).from(HISTORY_LETTER).fetchLazy()) {
            letters.forEach(row -> name(row.value1(), columns, found));
        }
        return found;
    }

    private static void name(String entry, Map<String, Set<String>> columns, Map<String, Set<UUID>> found) {
        if (columns.values().stream().flatMap(Set::stream).noneMatch(column -> entry.contains('"' + column + '"'))) {
            return; // quicker than to read it
        }
        for (var line : EntryJson.read(entry).lines()) {
            if (columns.getOrDefault(line.entity(), Set.of()).stream().anyMatch(line.after()::containsKey)) {
                found.computeIfAbsent(line.entity(), entity -> new TreeSet<>()).add(UUID.fromString(line.id()));
            }
        }
    }

    private static void fill(DSLContext sql, Table<?> table, List<UUID> records, Set<String> columns) {
        var branches = new Branches(sql);
        var branched = branches.of(table);
        var lineage = new Lineage(sql);
        AnyOf.<UUID>parts(records).forEach(part -> {
            var rows = new ArrayList<Record>();
            for (var row : sql.selectFrom(table)
                    .where(AnyOf.of(Entities.id(table), part))
                    .fetch()) {
                if (branched.contains(row.get(Entities.id(table)))) {
                    branches.weave(table.getName(), row.get(Entities.id(table)));
                } else if (filled(table, row, lineage.newest(table, row, columns))) {
                    rows.add(row);
                }
            }
            Attempt.each(sql, rows, some -> BulkRows.update(sql, table, Entities.id(table), some));
        });
    }

    /** False where nothing was to fill, or what was named is no value of its column: then the proof names the record. */
    private static boolean filled(Table<?> table, Record row, Map<String, Object> values) {
        var id = row.get(Entities.id(table)).toString();
        var revision = row.get(Entities.revision(table));
        try {
            Filling.fill(table, row, new Line(table.getName(), id, revision, Map.of(), values), revision);
            return !values.isEmpty();
        } catch (IllegalArgumentException | org.jooq.exception.DataTypeException e) {
            return false;
        }
    }

    private static Set<String> noted(DSLContext sql) {
        return setting(sql, NAME).stream()
                .flatMap(names -> Arrays.stream(names.split(" ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void keep(DSLContext sql, Collection<String> names) {
        if (names.isEmpty()) {
            sql.deleteFrom(SETTING).where(SETTING.NAME.eq(NAME)).execute();
        } else {
            set(sql, NAME, String.join(" ", names));
        }
    }

    private static Optional<String> setting(DSLContext sql, String name) {
        return sql.select(SETTING.CONTENT)
                .from(SETTING)
                .where(SETTING.NAME.eq(name))
                .fetchOptional(SETTING.CONTENT);
    }

    private static void set(DSLContext sql, String name, String content) {
        sql.insertInto(SETTING, SETTING.NAME, SETTING.CONTENT)
                .values(name, content)
                .onDuplicateKeyUpdate()
                .set(SETTING.CONTENT, content)
                .execute();
    }
}
