package org.sanad.core.draft;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What a person typed and did not save yet.
 *
 * @param id of the dossier; the one that a new dossier will have
 * @param fresh true for a dossier that was never saved when this was typed
 * @param account who typed it; null where the work is done by no account
 * @param at when it was last typed at
 * @param values what stands in each field, by the field's name
 */
public record KeptDraft(UUID id, boolean fresh, UUID account, Instant at, Map<String, String> values) {
    public KeptDraft {
        Objects.requireNonNull(id);
        Objects.requireNonNull(at);
        values = Map.copyOf(values);
    }

    /** Fields that differ from other values, in the order of their names; a field that is missing counts as empty. */
    public Map<String, Differing> differing(Map<String, String> others) {
        var differing = new TreeMap<String, Differing>();
        values.forEach((field, typed) -> add(differing, field, others.getOrDefault(field, ""), typed));
        others.forEach((field, saved) -> add(differing, field, saved, values.getOrDefault(field, "")));
        return differing;
    }

    /** What is saved of a field, and what was typed. */
    public record Differing(String saved, String typed) {}

    private static void add(Map<String, Differing> differing, String field, String saved, String typed) {
        if (!saved.equals(typed)) {
            differing.put(field, new Differing(saved, typed));
        }
    }
}
