package org.sanad.core.activity;

import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanad.text.Fold;

/**
 * What took place at a memory space. A space is an office and what it typed as the place; two spellings that only differ
 * in case, accents or variants of a letter are one. Two offices may well give theirs the same name.
 *
 * @param office whose it is
 * @param name as it is spelt most often, of equals the latest; empty for what was noted without a place
 * @param sessions activities held there, 0 or more; a count of visitors is none
 * @param visitors who came to either, 0 or more
 */
public record MemorySpace(String office, String name, long sessions, long visitors) {
    private record Key(String office, String folded) {}

    /**
     * By space, those with most visitors first. Sessions and visitors add up to those of the annual record.
     *
     * @param activities of any kind, the latest first; what was withdrawn counts nowhere
     */
    public static List<MemorySpace> of(List<Activity> activities) {
        var spaces = new LinkedHashMap<Key, List<Activity>>();
        for (var one : activities) {
            if (!one.withdrawn() && one.kind().inMemorySpace()) {
                spaces.computeIfAbsent(new Key(one.office(), Fold.of(one.place())), key -> new ArrayList<>())
                        .add(one);
            }
        }
        return spaces.entrySet().stream()
                .map(space -> sum(space.getKey(), space.getValue()))
                .sorted(comparingLong(MemorySpace::visitors)
                        .thenComparingLong(MemorySpace::sessions)
                        .reversed()
                        .thenComparing(MemorySpace::office)
                        .thenComparing(MemorySpace::name))
                .toList();
    }

    private static MemorySpace sum(Key key, List<Activity> held) {
        return new MemorySpace(
                key.office,
                key.folded.isEmpty() ? "" : spelling(held),
                held.stream()
                        .filter(one -> one.kind() == ActivityKind.MEMORY_EVENT)
                        .count(),
                held.stream().mapToLong(Activity::people).sum());
    }

    private static String spelling(List<Activity> held) {
        var times = new LinkedHashMap<String, Integer>();
        held.forEach(one -> times.merge(one.place(), 1, Integer::sum));
        return Collections.max(times.entrySet(), Map.Entry.comparingByValue()).getKey();
    }
}
