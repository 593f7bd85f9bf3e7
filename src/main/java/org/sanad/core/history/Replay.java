package org.sanad.core.history;

import static org.sanad.data.tables.Tables.PERSON;
import static org.sanad.data.tables.Tables.RULING;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jooq.exception.DataTypeException;
import org.sanad.core.merge.Woven;
import org.sanad.data.AnyOf;
import org.sanad.data.BulkRows;

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
    private final Map<UUID, List<Given>> apart = new LinkedHashMap<>();
    private final Set<UUID> others = new HashSet<>();
    private final Set<UUID> merged = new LinkedHashSet<>();
    private final Branches branches;
    private final SetAsides aside;
    private final Bases bases;
    private final boolean letters;
    private final Set<String> still = new HashSet<>();
    private final Set<String> outgrown = new HashSet<>();
    private boolean again;
    private int setAside;
    private int conflicts;

    public Replay(DSLContext sql) {
        this(sql, false);
    }

    private Replay(DSLContext sql, boolean letters) {
        this.sql = sql;
        this.letters = letters;
        this.branches = new Branches(sql);
        this.aside = new SetAsides(sql);
        this.bases = new Bases(sql, aside);
    }

    /** For single entries that came down from above; those that are known here already must not be given. */
    public static Replay ofLetters(DSLContext sql) {
        return new Replay(sql, true);
    }

    /** Whether an entry is here already, in its chain or alone. */
    public static boolean knows(DSLContext sql, Entry entry) {
        return LetterStore.known(sql, entry);
    }

    /** Takes in one entry, whose place in its chain was verified. */
    public void apply(Written entry) {
        page.add(entry);
        if (page.size() >= PAGE) {
            flush();
        }
    }

    /** Ends: everything that was given is in the tables. */
    public Replayed finish() {
        flush();
        tryAgain();
        Outgrown.note(sql, outgrown);
        return new Replayed(touched, others, merged.size(), conflicts, setAside);
    }

    /** The same at the first opening with other tables: what these could not read is tried once more. */
    Replayed finishAnew() {
        aside.readAnew();
        return finish();
    }

    private void flush() {
        if (letters) {
            LetterStore.add(sql, page);
        } else {
            store.add(sql, page);
        }
        var steps = new ArrayList<Given>();
        page.forEach(written -> written.entry().lines().forEach(line -> steps.add(new Given(written, line))));
        page.clear();
        applyAll(steps);
    }

    /**
     * What waited may fit now: an offer came, or the record that was missing; and what waited for that, in turn. It is
     * not counted a second time.
     */
    private void tryAgain() {
        again = true;
        int tried;
        do {
            var waiting = aside.takeCurable();
            tried = waiting.size();
            still.clear();
            bases.pending(waiting);
            applyAll(waiting.stream()
                    .flatMap(one -> one.lines().stream().map(line -> new Given(one.written(), line)))
                    .toList());
        } while (!still.isEmpty() && still.size() < tried);
        again = false;
    }

    private void applyAll(List<Given> all) {
        var lines = new LinkedHashMap<String, List<Given>>();
        for (var step : all) {
            lines.computeIfAbsent(step.line().entity(), entity -> new ArrayList<>())
                    .add(step);
        }
        for (var table : Entities.tables()) {
            var steps = lines.remove(table.getName());
            if (steps != null) {
                applyTo(table, steps);
            }
        }
        lines.forEach((kind, unknown) -> {
            outgrown.add(kind);
            unknown.forEach(step -> setAside(step, SetAsides.UNKNOWN));
        });
        List.copyOf(apart.keySet()).forEach(this::weave);
        apart.clear();
    }

    /** The sides of one record, put together; where the database refuses that, the record stays as it was. */
    private void weave(UUID record) {
        var steps = apart.get(record);
        var entity = steps.getFirst().line().entity();
        steps.forEach(step -> branches.add(entity, record, step.entry().revision()));
        var woven = new ArrayList<Woven>();
        if (!Attempt.of(sql, () -> branches.weave(entity, record).ifPresent(woven::add))) {
            steps.forEach(step -> setAside(step, "sync.value_refused"));
            return;
        }
        count(record, woven.getFirst());
    }

    private void count(UUID record, Woven woven) {
        touched.add(record);
        others.add(record);
        conflicts += woven.clashes().size();
        if (woven.clashes().isEmpty()) {
            merged.add(record);
        }
    }

    /** A decision that came in: the record that it is about is woven again, if it is here and has several sides. */
    private void decided(Record ruling) {
        var record = ruling.get(RULING.RECORD_ID);
        Attempt.of(
                sql,
                () -> branches.weave(ruling.get(RULING.ENTITY), record).ifPresent(one -> {
                    touched.add(record);
                    others.add(record);
                }));
    }

    private <R extends Record> void applyTo(Table<R> table, List<Given> all) {
        var id = Entities.id(table);
        var named = all.stream().filter(this::isNamed).toList();
        named.forEach(one -> outgrown.addAll(Outgrown.missing(table, one.line())));
        var ids = named.stream().map(Given::id).collect(Collectors.toSet());
        var rows = new HashMap<UUID, R>();
        AnyOf.<UUID>parts(ids)
                .forEach(part -> rows.putAll(
                        sql.selectFrom(table).where(AnyOf.of(id, part)).fetchMap(id)));
        var branched = branches.among(ids);
        var added = new LinkedHashMap<UUID, R>();
        var changed = new LinkedHashMap<UUID, R>();
        var applied = new LinkedHashMap<UUID, List<Given>>();
        for (var one : named) {
            var stored = rows.get(one.id());
            if (!takes(table, one, stored, branched)) {
                continue;
            }
            var row = stored != null ? stored : sql.newRecord(table);
            if (!fills(table, one, row)) {
                continue;
            }
            applied.computeIfAbsent(one.id(), record -> new ArrayList<>()).add(one);
            if (stored == null) {
                rows.put(one.id(), row);
                added.put(one.id(), row);
            } else if (!added.containsKey(one.id())) {
                changed.put(one.id(), row);
            }
        }
        write(added, some -> BulkRows.insert(sql, table, some), applied);
        write(changed, some -> BulkRows.update(sql, table, id, some), applied);
        if (table == (Table<?>) RULING) {
            applied.keySet().forEach(ruling -> decided(rows.get(ruling)));
        }
    }

    /** Whether a line goes into the table as it is. Else it is passed over, set aside, or kept as a side of its record. */
    private boolean takes(Table<?> table, Given one, Record stored, Set<UUID> branched) {
        if (letters && stored == null && table == (Table<?>) PERSON && Handovers.stayed(sql, one.entry(), one.id())) {
            return false;
        }
        if (!one.byOwner(stored)) {
            return handedOver(table, one, stored, branched);
        }
        if (branched.contains(one.id()) || one.apartFrom(table, stored)) {
            branchOff(table, one, stored, branched);
            return false;
        }
        return true;
    }

    /** Whether its writer took the record over from the office that it was of. */
    private boolean handedOver(Table<?> table, Given one, Record stored, Set<UUID> branched) {
        if (stored != null && Handovers.takesOver(sql, one.entry(), stored.get("owner_code", String.class))) {
            var came = apart.getOrDefault(one.id(), List.of());
            setAside += branches.handOver(one.line(), stored.get(Entities.revision(table)), came);
            apart.remove(one.id());
            branched.remove(one.id());
            return true;
        }
        if (stored == null || !Handovers.passedOn(sql, one.entry(), stored)) {
            setAside(one, SetAsides.NOT_OWNER);
        }
        return false;
    }

    private void branchOff(Table<?> table, Given one, Record stored, Set<UUID> branched) {
        if (!letters && bases.missing(one.line().base(), one.id())) {
            setAside(one, "sync.base_missing");
            return;
        }
        branched.add(one.id());
        apart.computeIfAbsent(one.id(), record -> {
                    // the side that is here already is the first
                    branches.add(table.getName(), record, stored.get(Entities.revision(table)));
                    return new ArrayList<>();
                })
                .add(one);
    }

    private boolean fills(Table<?> table, Given one, Record row) {
        try {
            Filling.fill(table, row, one.line(), one.entry().revision());
        } catch (DataTypeException | IllegalArgumentException e) {
            setAside(one, SetAsides.UNREADABLE);
            return false;
        }
        if (TellingApart.by(table, one.line())) {
            others.add(one.id());
        }
        return true;
    }

    private boolean isNamed(Given step) {
        try {
            return step.id() != null;
        } catch (IllegalArgumentException e) {
            setAside(step, SetAsides.UNREADABLE);
            return false;
        }
    }

    private void write(
            Map<UUID, ? extends Record> records,
            Consumer<List<UpdatableRecord<?>>> write,
            Map<UUID, List<Given>> applied) {
        Consumer<List<UUID>> some = ids -> write.accept(
                ids.stream().map(id -> (UpdatableRecord<?>) records.get(id)).collect(Collectors.toList()));
        var refused = Set.copyOf(Attempt.each(sql, List.copyOf(records.keySet()), some));
        records.keySet().stream().filter(id -> !refused.contains(id)).forEach(touched::add);
        refused.forEach(id -> applied.get(id).forEach(step -> setAside(step, "sync.value_refused")));
    }

    private void setAside(Given step, String reason) {
        aside.add(step.written(), step.line().id(), reason);
        still.add(step.entry().revision() + " " + step.line().id());
        if (!again) {
            setAside++;
        }
    }
}
