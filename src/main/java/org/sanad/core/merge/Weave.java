package org.sanad.core.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Weaves the edits of one record into one state: the same for the same edits, in whatever order they are given. */
public final class Weave {
    private final String owner;
    private final Map<String, Edit> edits = new TreeMap<>();
    private final Map<String, Ruling> rulings = new TreeMap<>();
    private final Map<String, Integer> depths = new HashMap<>();
    private final Map<String, VersionVector> seen = new HashMap<>();
    private final Comparator<Strand> better;

    private Weave(String owner, Collection<Edit> edits, Collection<Ruling> rulings) {
        this.owner = owner;
        edits.forEach(edit -> this.edits.put(edit.revision(), edit));
        rulings.forEach(ruling -> this.rulings.put(ruling.id(), ruling));
        this.better = Comparator.<Strand, Boolean>comparing(one -> one.office().equals(owner))
                .thenComparingInt(Strand::depth)
                .thenComparing(Strand::name);
    }

    /**
     * @param owner office whose record it is
     * @param edits at least one; each revision once
     */
    public static Woven of(String owner, Collection<Edit> edits, Collection<Ruling> rulings) {
        return new Weave(owner, edits, rulings).woven();
    }

    /** What gives a field a value: an edit, or a decision. */
    private record Strand(String name, String office, int depth, Object before, Object after, boolean ruled) {}

    private Woven woven() {
        var tip = edits.values().stream()
                .max(Comparator.<Edit>comparingInt(edit -> depth(edit.revision()))
                        .thenComparing(Edit::revision))
                .orElseThrow();
        var living = new TreeMap<String, List<Strand>>();
        for (var field : fields()) {
            living.put(field, living(field));
        }
        var values = new LinkedHashMap<String, Object>();
        var clashes = new ArrayList<Clash>();
        var merged = new TreeSet<String>();
        living.forEach((field, strands) -> {
            var versions = versions(field, strands, living);
            values.put(field, versions.getFirst().value());
            if (versions.size() > 1) {
                clashes.add(new Clash(field, base(strands), versions));
            }
            var from = strands.getFirst();
            if (!from.ruled()
                    && edits.get(from.name()).base() != null
                    && !seen(tip.revision()).saw(from.name())) {
                merged.add(field);
            }
        });
        return new Woven(tip.revision(), values, clashes, merged);
    }

    private Set<String> fields() {
        var fields = new TreeSet<String>();
        edits.values().forEach(edit -> fields.addAll(edit.after().keySet()));
        return fields;
    }

    /** The values of a field that nobody saw replaced, the best first. */
    private List<Strand> living(String field) {
        var all = new ArrayList<Strand>();
        edits.values().stream()
                .filter(edit -> edit.after().containsKey(field))
                .map(edit -> strand(edit, field))
                .forEach(all::add);
        rulings.values().stream()
                .filter(ruling -> ruling.field().equals(field))
                .map(this::strand)
                .forEach(all::add);
        return all.stream()
                .filter(one -> all.stream().noneMatch(other -> replaces(field, other, one)))
                .sorted(better.reversed())
                .toList();
    }

    private boolean replaces(String field, Strand later, Strand earlier) {
        if (later.ruled()) {
            return rulings.get(later.name()).over().contains(earlier.name());
        }
        return later.depth() > earlier.depth()
                && edits.get(later.name()).before().containsKey(field)
                && Objects.equals(later.before(), earlier.after());
    }

    private List<Clash.Version> versions(String field, List<Strand> strands, Map<String, List<Strand>> living) {
        var best = strands.getFirst();
        var values = new LinkedHashMap<Object, String>();
        strands.forEach(one -> values.putIfAbsent(one.after(), one.name()));
        if (values.size() == 1 && !best.ruled() && edits.get(best.name()).base() != null) {
            var rival = rival(field, best, living);
            if (rival != null && better.compare(rival, best) > 0) {
                return List.of(
                        new Clash.Version(rival.name(), best.before()), new Clash.Version(best.name(), best.after()));
            } else if (rival != null) {
                values.putIfAbsent(best.before(), rival.name());
            }
        }
        return values.entrySet().stream()
                .map(value -> new Clash.Version(value.getValue(), value.getKey()))
                .toList();
    }

    /** The best of the edits of other fields that this one may not be combined with, neither having seen the other. */
    private Strand rival(String field, Strand strand, Map<String, List<Strand>> living) {
        var protection = Protection.of(field);
        return living.entrySet().stream()
                .filter(other -> !other.getKey().equals(field) && protection.minds(Protection.of(other.getKey())))
                .flatMap(other -> other.getValue().stream())
                .filter(other -> !other.ruled() && edits.get(other.name()).base() != null)
                .filter(other -> apart(strand.name(), other.name()))
                .filter(other -> protection == Protection.STATUS || better.compare(other, strand) > 0)
                .max(better)
                .orElse(null);
    }

    private boolean apart(String one, String other) {
        return !seen(one).saw(other) && !seen(other).saw(one);
    }

    private Object base(List<Strand> strands) {
        return strands.stream()
                .filter(one -> !one.ruled())
                .map(Strand::before)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Strand strand(Edit edit, String field) {
        return new Strand(
                edit.revision(),
                edit.office(),
                depth(edit.revision()),
                edit.before().get(field),
                edit.after().get(field),
                false);
    }

    /** A decision stands like the owner’s own value, and before any edit that was made when it was known. */
    private Strand strand(Ruling ruling) {
        var depth = ruling.over().stream().mapToInt(this::depth).max().orElse(0);
        return new Strand(ruling.id(), owner, depth, null, ruling.value(), true);
    }

    /** How long the history of an edit is; of a decision, as long as of what it was about. */
    private int depth(String name) {
        var known = depths.get(name);
        if (known == null) {
            walk(name);
            known = depths.get(name);
        }
        return known;
    }

    private VersionVector seen(String revision) {
        depth(revision);
        return seen.get(revision);
    }

    /** By a loop, because a record may have been saved thousands of times. */
    private void walk(String name) {
        var path = new LinkedHashSet<String>();
        for (var at = name; at != null && !depths.containsKey(at) && path.add(at); ) {
            var edit = edits.get(at);
            at = edit == null ? null : edit.base();
        }
        for (var revision : List.copyOf(path).reversed()) {
            var edit = edits.get(revision);
            var ruling = rulings.get(revision);
            var base = edit == null ? null : edit.base();
            var below = base == null ? 0 : depths.getOrDefault(base, 0);
            depths.put(revision, ruling == null ? below + 1 : longest(ruling));
            var vector = base == null ? VersionVector.NONE : seen.getOrDefault(base, VersionVector.NONE);
            seen.put(revision, edit == null ? vector : vector.seeing(revision));
        }
    }

    private int longest(Ruling ruling) {
        return ruling.over().stream()
                .filter(edits::containsKey)
                .mapToInt(this::depth)
                .max()
                .orElse(0);
    }
}
