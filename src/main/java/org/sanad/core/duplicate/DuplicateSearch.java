package org.sanad.core.duplicate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.sanad.core.duplicate.DuplicateStore.Pair;

/** Looks for the people that came among those of other offices, within the transaction of the caller. */
public final class DuplicateSearch {
    /** How many are looked for in one pass over all people. */
    private static final int TOGETHER = 50_000;
    /** Of one record, the likeliest; the rest comes up when those were decided and the record changes. */
    private static final int MOST_OF_ONE = 5;

    private final DSLContext sql;
    private final DuplicateStore store = new DuplicateStore();
    private final Map<Pair, Integer> found = new HashMap<>();
    private final Set<UUID> taken = new HashSet<>();

    private DuplicateSearch(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * Finds anew what some records are like; what was found of them before and holds no longer goes.
     *
     * @param touched identities of records of any kind
     * @return how many pairs now wait that did not before
     */
    public static int find(DSLContext sql, Collection<UUID> touched) {
        return new DuplicateSearch(sql).find(touched);
    }

    /** The same for people whom this office took over from another: whom it knew before counts as of another office. */
    public static int ofTaken(DSLContext sql, Collection<UUID> people) {
        var search = new DuplicateSearch(sql);
        search.taken.addAll(people);
        return search.find(people);
    }

    private int find(Collection<UUID> touched) {
        var people = store.of(sql, touched);
        if (people.isEmpty()) {
            return 0;
        }
        var ids = people.stream().map(one -> one.person().id()).toList();
        var before = store.remove(sql, ids);
        for (var from = 0; from < people.size(); from += TOGETHER) {
            meet(people.subList(from, Math.min(people.size(), from + TOGETHER)));
        }
        var kept = likeliest(placed());
        store.add(sql, kept);
        return (int) kept.keySet().stream()
                .filter(pair -> !before.contains(pair))
                .filter(pair -> store.waits(sql, pair))
                .count();
    }

    private void meet(List<Held> people) {
        var meeting = new Meeting(people);
        Consumer<Held> each = held -> meeting.with(held.person(), other -> compare(held, other));
        var owners = people.stream().map(Held::owner).collect(Collectors.toSet());
        // who is of the same office is compared with nobody
        var own = owners.size() == 1 && taken.isEmpty() ? owners.iterator().next() : null;
        store.eachLike(sql, people, own, each);
    }

    private void compare(Held one, Held other) {
        if (apart(one, other)) {
            var pair = Pair.of(one.person().id(), other.person().id());
            if (!found.containsKey(pair)) {
                var score = DuplicateRules.score(one.person(), other.person());
                if (score > 0) {
                    found.put(pair, score);
                }
            }
        }
    }

    private boolean apart(Held one, Held other) {
        return !one.owner().equals(other.owner())
                || taken.contains(one.person().id())
                        != taken.contains(other.person().id());
    }

    /** With what the provinces of their projects say. */
    private Map<Pair, Integer> placed() {
        var people = new HashSet<UUID>();
        found.keySet().forEach(pair -> people.addAll(Set.of(pair.one(), pair.other())));
        var provinces = store.provinces(sql, people);
        var placed = new HashMap<Pair, Integer>();
        found.forEach((pair, score) -> {
            var with = DuplicateRules.with(score, provinces.get(pair.one()), provinces.get(pair.other()));
            if (with >= DuplicateRules.TOLD) {
                placed.put(pair, with);
            }
        });
        return placed;
    }

    private static Map<Pair, Integer> likeliest(Map<Pair, Integer> scores) {
        var counts = new HashMap<UUID, Integer>();
        var kept = new LinkedHashMap<Pair, Integer>();
        var order = new ArrayList<>(scores.entrySet());
        order.sort(Map.Entry.<Pair, Integer>comparingByValue()
                .reversed()
                .thenComparing(entry -> entry.getKey().one().toString())
                .thenComparing(entry -> entry.getKey().other().toString()));
        for (var entry : order) {
            var pair = entry.getKey();
            var crowded = Math.max(counts.getOrDefault(pair.one(), 0), counts.getOrDefault(pair.other(), 0));
            if (crowded < MOST_OF_ONE) {
                counts.merge(pair.one(), 1, Integer::sum);
                counts.merge(pair.other(), 1, Integer::sum);
                kept.put(pair, entry.getValue());
            }
        }
        return kept;
    }
}
