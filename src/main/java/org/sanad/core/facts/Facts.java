package org.sanad.core.facts;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sanad.core.office.OfficeTree;
import org.sanad.data.Database;

/** The figures of a register. Readers see the state after one save or another, never between. */
public final class Facts {
    /** Beyond as many changed records all is read anew, which is then quicker. */
    private static final int MANY = 2_000;

    private final Database database;
    private final FactStore store;
    private final FactIndex index = new FactIndex(this);
    private Rows rows;
    private volatile Columns columns;

    /** Reads all dossiers of the register. */
    public Facts(Database database, OfficeTree offices) {
        this.database = database;
        this.store = new FactStore(offices);
        readAll();
    }

    /** Facts that stand in no register, for measurements. */
    Facts(Columns columns) {
        this.database = null;
        this.store = null;
        this.columns = columns;
    }

    /** Takes in what a committed save, or a package taken in, has changed. Records of any kind. */
    public synchronized void changed(Set<UUID> records) {
        if (records.size() > MANY) {
            readAll();
        } else if (!records.isEmpty()) {
            var read = database.read(sql -> store.of(sql, store.dossiersOf(sql, records)));
            columns = columns.with(read, rows);
        }
    }

    private void readAll() {
        rows = new Rows();
        columns = Columns.of(database.read(store::all), rows);
    }

    /** Totals of all that a filter takes. */
    public Totals total(Filter filter) {
        return count(filter, List.of()).total();
    }

    /** Totals for each value, or combination of values, that occurs; in order of the codes, null last. */
    public List<Group> groups(Filter filter, List<Dimension> dimensions) {
        return count(filter, dimensions).groups();
    }

    /** The groups of several dimensions, each under a filter of its own; those of equal filters in one pass. */
    public Map<Dimension, List<Group>> groups(Map<Dimension, Filter> filters) {
        var now = columns;
        var byFilter = new LinkedHashMap<Filter, Set<Dimension>>();
        filters.forEach((dimension, filter) ->
                byFilter.computeIfAbsent(filter, one -> EnumSet.noneOf(Dimension.class)).add(dimension));
        var groups = new EnumMap<Dimension, List<Group>>(Dimension.class);
        byFilter.forEach((filter, dimensions) -> {
            var wanted = new Wanted(filter, now.book());
            Arrays.stream(now.blocks())
                    .collect(() -> new Counts(wanted, now.book(), dimensions), Counts::add, Counts::add)
                    .tell(groups);
        });
        return groups;
    }

    private Count count(Filter filter, List<Dimension> dimensions) {
        var now = columns;
        var wanted = new Wanted(filter, now.book());
        return Arrays.stream(now.blocks())
                .collect(() -> new Count(wanted, now.book(), dimensions), Count::add, Count::add);
    }

    /**
     * What is told of the dossiers that a filter takes, besides totals.
     *
     * @param today from which waiting is counted
     */
    public Overview overview(Filter filter, LocalDate today) {
        var now = columns;
        var count = new OverviewCount(new Wanted(filter, now.book()), now.book(), Events.day(today));
        for (var block : now.blocks()) {
            count.add(block);
        }
        return count.overview();
    }

    /** The dossiers that a figure counts, whatever they add to it. */
    public Set<UUID> dossiers(Filter filter, Measure measure) {
        var now = columns;
        var counted = new Counted(new Wanted(filter, now.book()), measure, now.book());
        var ids = new LinkedHashSet<UUID>();
        for (var block : now.blocks()) {
            for (var row = 0; row < block.size; row++) {
                if (counted.takes(block, row)) {
                    ids.add(block.id(row));
                }
            }
        }
        return ids;
    }

    /** Lists of dossiers. */
    public FactIndex index() {
        return index;
    }

    Columns columns() {
        return columns;
    }

    public int size() {
        return columns.size();
    }
}
