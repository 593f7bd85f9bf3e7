package org.sanad.core.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.sanad.core.merge.Edit;

/**
 * What another copy of this register wrote on beside it, written once more as a save of this one. Only what nobody changed
 * here meanwhile: the rest, all money, and steps of dossiers that are here already are left for a person.
 */
public final class Reissue {
    private static final Set<String> TAKEN = Set.of(
            "person", "dossier", "dossier_person", "dossier_step", "visit", "dossier_paper", "activity", "target");
    /** What follows from steps and from this office’s own numbering. */
    private static final Set<String> LIFE =
            Set.of("state", "state_on", "until_on", "filed_on", "number", "owner_code", "source_key");

    private Reissue() {}

    /** What became of a record. */
    public enum Fate {
        WRITTEN,
        /** It is here as the other copy has it. */
        HERE,
        /** It, or some of its fields, is for a person to look at. */
        LEFT
    }

    /** One line for each record that entries of one chain wrote, in the order in which records refer to each other. */
    public static List<Line> together(List<Entry> entries) {
        var edits = new LinkedHashMap<String, Edit>();
        for (var entry : entries) {
            for (var line : entry.lines()) {
                var edit = new Edit(entry.revision(), line.base(), line.before(), line.after());
                edits.merge(line.entity() + " " + line.id(), edit, Edit::then);
            }
        }
        var order = Entities.tables().stream().map(Table::getName).toList();
        return edits.entrySet().stream()
                .map(one -> {
                    var name = one.getKey().split(" ");
                    var edit = one.getValue();
                    return new Line(name[0], name[1], edit.base(), edit.before(), edit.after());
                })
                .sorted(Comparator.comparingInt(line -> order.indexOf(line.entity())))
                .toList();
    }

    /**
     * Writes a line within a save.
     *
     * @param fresh identities of the dossiers that came with the same file and were not here
     * @param number a number for a dossier whose own was given to another here
     */
    public static Fate write(Change change, Line line, Set<String> fresh, Supplier<String> number) {
        var table = Entities.find(line.entity()).orElse(null);
        if (table == null) {
            return Fate.LEFT;
        }
        var stored = change.sql()
                .selectFrom(table)
                .where(Entities.id(table).eq(UUID.fromString(line.id())))
                .fetchOne();
        if (stored != null && stands(stored, line)) {
            return Fate.HERE;
        }
        if (!TAKEN.contains(line.entity())) {
            return Fate.LEFT;
        }
        return stored == null ? add(change, table, line, fresh, number) : change(change, table, stored, line);
    }

    private static boolean stands(Record stored, Line line) {
        var values = Entities.values(stored);
        return line.after().entrySet().stream()
                .allMatch(one -> Objects.equals(values.get(one.getKey()), one.getValue()));
    }

    private static Fate add(Change change, Table<?> table, Line line, Set<String> fresh, Supplier<String> number) {
        var dossier = Objects.toString(line.after().get("dossier_id"), null);
        if (line.base() != null || line.entity().equals("dossier_step") && !fresh.contains(dossier)) {
            return Fate.LEFT;
        }
        var values = new LinkedHashMap<>(line.after());
        if (line.entity().equals("dossier") && isGiven(change, table, values.get("number"))) {
            values.put("number", number.get());
        }
        if (!put(change, table, (UpdatableRecord<?>) table.newRecord(), line, values)) {
            return Fate.LEFT;
        }
        if (line.entity().equals("dossier")) {
            fresh.add(line.id());
        }
        return Fate.WRITTEN;
    }

    private static boolean isGiven(Change change, Table<?> table, Object number) {
        return change.sql()
                .fetchExists(table, table.field("number", String.class).eq(Objects.toString(number)));
    }

    private static Fate change(Change change, Table<?> table, Record stored, Line line) {
        var here = Entities.values(stored);
        var wanted = line.after().entrySet().stream()
                .filter(one -> !Objects.equals(here.get(one.getKey()), one.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        var free = wanted.stream()
                .filter(field -> !LIFE.contains(field))
                .filter(field -> Objects.equals(here.get(field), line.before().get(field)))
                .collect(Collectors.toCollection(ArrayList::new));
        if (!free.isEmpty()) {
            var values = new LinkedHashMap<String, Object>();
            free.forEach(field -> values.put(field, line.after().get(field)));
            if (!put(change, table, (UpdatableRecord<?>) stored, line, values)) {
                return Fate.LEFT;
            }
        }
        return free.size() == wanted.size() ? Fate.WRITTEN : Fate.LEFT;
    }

    /** False where the database refuses it: a parent that is not here, a value that does not fit. */
    private static boolean put(
            Change change, Table<?> table, UpdatableRecord<?> row, Line line, Map<String, Object> values) {
        var filled = new Line(line.entity(), line.id(), line.base(), Map.of(), values);
        return Attempt.of(change.sql(), () -> {
            Filling.fill(table, row, filled, change.revision());
            change.put(row);
        });
    }
}
