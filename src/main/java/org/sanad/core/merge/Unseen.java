package org.sanad.core.merge;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Edits of a record that do not stand in what another office took over, and that nobody replaced or decided about: their
 * writer did not know that the record had been handed over.
 */
public final class Unseen {
    private final Collection<Edit> edits;
    private final Set<String> decided;
    private final Set<String> known = new HashSet<>();

    private Unseen(String base, Collection<Edit> edits, Collection<Ruling> rulings) {
        this.edits = edits;
        this.decided =
                rulings.stream().flatMap(ruling -> ruling.over().stream()).collect(Collectors.toSet());
        var bases = new HashMap<String, String>();
        edits.forEach(edit -> bases.put(edit.revision(), edit.base()));
        for (var at = base; at != null && known.add(at); ) {
            at = bases.get(at);
        }
    }

    /**
     * Revisions of the edits of which something is lost to the record.
     *
     * @param base the revision that was handed over
     * @param taken every value that was handed over
     * @param edits each revision once
     */
    public static Set<String> of(
            String base, Map<String, Object> taken, Collection<Edit> edits, Collection<Ruling> rulings) {
        var unseen = new Unseen(base, edits, rulings);
        return edits.stream()
                .filter(edit -> unseen.isLost(edit, taken))
                .map(Edit::revision)
                .collect(Collectors.toSet());
    }

    private boolean isLost(Edit edit, Map<String, Object> taken) {
        return !known.contains(edit.revision())
                && !decided.contains(edit.revision())
                && edit.after().entrySet().stream()
                        .anyMatch(one -> !Objects.equals(one.getValue(), taken.get(one.getKey()))
                                && !isReplaced(edit, one.getKey(), one.getValue()));
    }

    private boolean isReplaced(Edit by, String field, Object value) {
        return edits.stream()
                .filter(other -> !other.revision().equals(by.revision()))
                .map(Edit::before)
                .anyMatch(before -> before.containsKey(field) && Objects.equals(before.get(field), value));
    }
}
