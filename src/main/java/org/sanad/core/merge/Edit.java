package org.sanad.core.merge;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One change of one record.
 *
 * @param revision of the entry that made it, {@code OFFICE/EPOCH/COUNTER}
 * @param base the revision that its writer saw; null for a new record
 * @param before what its writer saw in the changed fields; empty for a new record
 * @param after what the fields became
 */
public record Edit(String revision, String base, Map<String, Object> before, Map<String, Object> after) {
    public Edit {
        before = Collections.unmodifiableMap(new LinkedHashMap<>(before));
        after = Collections.unmodifiableMap(new LinkedHashMap<>(after));
    }

    public String office() {
        return revision.substring(0, revision.indexOf('/'));
    }

    /** One save may write a record more than once: what it did altogether. */
    public Edit then(Edit next) {
        var first = new LinkedHashMap<>(next.before);
        first.putAll(before);
        var last = new LinkedHashMap<>(after);
        last.putAll(next.after);
        return new Edit(revision, base, base == null ? Map.of() : first, last);
    }
}
