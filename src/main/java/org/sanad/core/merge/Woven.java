package org.sanad.core.merge;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A record as all its edits together make it.
 *
 * @param revision of the edit with the longest history
 * @param values that stand, by field; a field that is not named is empty
 * @param clashes by name of field
 * @param merged fields whose value comes from another side than the revision's
 */
public record Woven(String revision, Map<String, Object> values, List<Clash> clashes, Set<String> merged) {
    public Woven {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        clashes = List.copyOf(clashes);
        merged = Set.copyOf(merged);
    }
}
