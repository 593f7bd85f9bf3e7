package org.sanad.core.sync;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A record that could not be applied, here or above, and how many wait with it.
 *
 * @param office whose record it is
 * @param at office that could not apply it
 * @param record its identity, as far as it is one; else null
 * @param of the dossier that it belongs to, also where that is not here; null where none is known
 * @param dossier the one here to be opened and mended; null where there is none
 * @param number of the dossier; null where it is not known
 * @param reason key of a sentence
 * @param others records of the same dossier, or without a dossier for the same reason, that wait too
 */
public record Waiting(
        String office, String at, UUID record, UUID of, UUID dossier, String number, String reason, int others) {
    static final String TWICE = "sync.number_twice";
    static final String RENUMBERED = "sync.number_changed";

    /** Whether two dossiers of an office have one number, of which the one that is here may take another. */
    public boolean twice(String own) {
        return reason.equals(TWICE) && office.equals(own) && dossier != null;
    }

    /**
     * The same with the dossier to open and its number.
     *
     * @param belongs the dossier of the record where the entry did not tell it; may be null
     * @param numbers of the dossiers that are here
     */
    Waiting here(UUID belongs, Map<UUID, String> numbers) {
        var whose = of == null ? belongs : of;
        var open = dossier != null ? dossier : numbers.containsKey(whose) ? whose : null;
        return new Waiting(office, at, record, whose, open, open == null ? number : numbers.get(open), reason, others);
    }

    /** One for each dossier, with the reason that holds up the rest; wherever it was met. */
    static List<Waiting> gathered(List<Waiting> all, String own) {
        var same = new HashMap<UUID, UUID>();
        all.stream().filter(one -> one.twice(own) && one.of != null).forEach(one -> same.put(one.of, one.dossier));
        var heaps = new LinkedHashMap<List<Object>, List<Waiting>>();
        all.forEach(one ->
                heaps.computeIfAbsent(one.heap(same), key -> new ArrayList<>()).add(one));
        return heaps.values().stream().map(Waiting::first).toList();
    }

    /** Of two dossiers with one number it is one act that ends both. */
    private List<Object> heap(Map<UUID, UUID> same) {
        return of == null ? List.of(office, at, reason) : List.of(office, same.getOrDefault(of, of));
    }

    private static Waiting first(List<Waiting> heap) {
        var records = heap.stream().map(Waiting::record).distinct().count();
        var first = heap.stream()
                .filter(one -> one.reason.equals(TWICE) || one.reason.equals(RENUMBERED))
                .findFirst()
                .or(() -> heap.stream()
                        .filter(one -> one.of != null && one.of.equals(one.record))
                        .findFirst())
                .orElse(heap.getFirst());
        return new Waiting(
                first.office, first.at, first.record, first.of, first.dossier, first.number, first.reason, (int)
                        (records - 1));
    }
}
