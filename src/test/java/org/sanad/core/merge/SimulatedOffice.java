package org.sanad.core.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** An office in memory: the chains it holds, and what it makes of them by the rules of the register. */
final class SimulatedOffice {
    private static final List<String> FIELDS = List.of("title_fr", "commune", "phone", "cost", "loan", "state");

    /** One entry of a chain: an edit of a record, or a decision about one. */
    record Saved(String record, Edit edit, Ruling ruling) {}

    /** What a stick carries: the chains of the sender and those below it, each from a counter on. */
    record Stick(SimulatedOffice from, Map<String, List<Saved>> chains, Map<String, Integer> after) {}

    final String code;
    final SimulatedOffice parent;
    private final Random chance;
    private Map<String, List<Saved>> chains = new TreeMap<>();
    private Map<String, List<Saved>> backup = new TreeMap<>();
    private int epoch;
    /** Null once something was written or taken in. */
    private Map<String, List<Saved>> byRecord;

    SimulatedOffice(String code, SimulatedOffice parent, Random chance) {
        this.code = code;
        this.parent = parent;
        this.chance = chance;
    }

    boolean above(SimulatedOffice other) {
        return other != null && (other.parent == this || above(other.parent));
    }

    Map<String, List<Saved>> chains() {
        return chains;
    }

    /** Changes some fields of its own dossier as it sees it. */
    void edit() {
        var name = chain() + "/" + (own().size() + 1);
        if (edits(code).isEmpty()) {
            write(new Saved(code, new Edit(name, null, Map.of(), Map.of("title_fr", name, "cost", name)), null));
            return;
        }
        var seen = woven(code);
        var before = new HashMap<String, Object>();
        var after = new HashMap<String, Object>();
        for (var field : FIELDS) {
            if (chance.nextInt(4) == 0) {
                before.put(field, seen.values().get(field));
                after.put(field, name + field);
            }
        }
        write(new Saved(code, new Edit(name, seen.revision(), before, after), null));
    }

    /** Decides the first conflict of a dossier, offline, as it sees it here. */
    void decide(String record) {
        if (edits(record).isEmpty()) {
            return;
        }
        woven(record).clashes().stream().findFirst().ifPresent(clash -> {
            var over = new HashSet<String>();
            clash.versions().forEach(version -> over.add(version.revision()));
            var value = clash.versions()
                    .get(chance.nextInt(clash.versions().size()))
                    .value();
            var id = "decision " + chain() + " " + (own().size() + 1);
            write(new Saved(record, null, new Ruling(id, clash.field(), over, value)));
        });
    }

    void backUp() {
        backup = copy(chains);
    }

    /** The PC died: what the backup holds, and a new epoch. */
    void restore() {
        chains = copy(backup);
        byRecord = null;
        epoch++;
    }

    /** @param after counters from which it goes on; a chain that is not named goes whole */
    Stick send(Map<String, Integer> after) {
        return new Stick(this, copy(chains), after);
    }

    Map<String, Integer> counters() {
        var counters = new HashMap<String, Integer>();
        chains.forEach((chain, saved) -> counters.put(chain, saved.size()));
        return counters;
    }

    /** What is here already is passed over; a chain with a gap waits for another stick. Whether anything was new. */
    boolean take(Stick stick) {
        var fresh = false;
        for (var chain : stick.chains().entrySet()) {
            var here = chains.computeIfAbsent(chain.getKey(), name -> new ArrayList<>());
            var from = stick.after().getOrDefault(chain.getKey(), 0);
            var theirs = chain.getValue();
            if (from <= here.size() && theirs.size() > here.size()) {
                here.addAll(theirs.subList(here.size(), theirs.size()));
                fresh = true;
            }
        }
        chains.values().removeIf(List::isEmpty);
        if (fresh) {
            byRecord = null;
        }
        return fresh;
    }

    Set<String> records() {
        saved("");
        return new HashSet<>(byRecord.keySet());
    }

    Woven woven(String record) {
        var rulings = saved(record).stream()
                .filter(one -> one.ruling() != null)
                .map(Saved::ruling)
                .toList();
        return Weave.of(record, edits(record), rulings);
    }

    List<Edit> edits(String record) {
        return saved(record).stream()
                .filter(one -> one.edit() != null)
                .map(Saved::edit)
                .toList();
    }

    /** Found once for all records, until something is written or taken in: a campaign asks a million times. */
    private List<Saved> saved(String record) {
        if (byRecord == null) {
            byRecord = chains.values().stream().flatMap(List::stream).collect(Collectors.groupingBy(Saved::record));
        }
        return byRecord.getOrDefault(record, List.of());
    }

    private void write(Saved one) {
        own().add(one);
        byRecord = null;
    }

    private String chain() {
        return code + "/" + epoch;
    }

    private List<Saved> own() {
        return chains.computeIfAbsent(chain(), name -> new ArrayList<>());
    }

    private static Map<String, List<Saved>> copy(Map<String, List<Saved>> chains) {
        var copy = new TreeMap<String, List<Saved>>();
        chains.forEach((chain, saved) -> copy.put(chain, new ArrayList<>(saved)));
        return copy;
    }
}
