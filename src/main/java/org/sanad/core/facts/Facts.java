package org.sanad.core.facts;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanad.core.office.OfficeTree;
import org.sanad.data.Database;

/** The figures of a register. Readers see the state after one save or another, never between. */
public final class Facts {
    private final Database database;
    private final FactStore store;
    private volatile Map<UUID, Fact> facts;

    /** Reads all dossiers of the register. */
    public Facts(Database database, OfficeTree offices) {
        this.database = database;
        this.store = new FactStore(offices);
        this.facts = byId(database.read(store::all), new LinkedHashMap<>());
    }

    /** Takes in what a committed save, or a package taken in, has changed. Records of any kind. */
    public synchronized void changed(Set<UUID> records) {
        if (records.isEmpty()) {
            return;
        }
        if (records.size() > 2_000) {
            facts = byId(database.read(store::all), new LinkedHashMap<>());
            return;
        }
        var read = database.read(sql -> store.of(sql, store.dossiersOf(sql, records)));
        facts = byId(read, new LinkedHashMap<>(facts));
    }

    /** Totals of all that a filter takes. */
    public Totals total(Filter filter) {
        var count = new Count(filter, List.of());
        facts.values().forEach(count::add);
        return count.total();
    }

    /** Totals for each value, or combination of values, that occurs; in order of the codes, null last. */
    public List<Group> groups(Filter filter, List<Dimension> dimensions) {
        var count = new Count(filter, dimensions);
        facts.values().forEach(count::add);
        return count.groups();
    }

    /** The dossiers that a figure counts, whatever they add to it. */
    public Set<UUID> dossiers(Filter filter, Measure measure) {
        return counted(filter, measure).map(Fact::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Stream<Fact> counted(Filter filter, Measure measure) {
        return facts.values().stream().filter(fact -> {
            var count = new Count(filter, List.of());
            count.add(fact);
            return measure.of(count.total()) != 0;
        });
    }

    public int size() {
        return facts.size();
    }

    private static Map<UUID, Fact> byId(Collection<Fact> read, Map<UUID, Fact> into) {
        read.forEach(fact -> into.put(fact.id(), fact));
        return into;
    }
}
