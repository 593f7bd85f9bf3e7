package org.sanad.core.draft;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.sanad.text.Lang;

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

    /** What the dossier is called, in this language where it has such words; empty where nothing tells yet. */
    public Optional<String> title(Lang lang) {
        var fields = lang == Lang.AR
                ? List.of("title_ar", "title_fr", "organisation_ar", "name_ar", "name_latin")
                : List.of("title_fr", "title_ar", "organisation_latin", "name_latin", "name_ar");
        return fields.stream()
                .map(field -> values.getOrDefault(field, ""))
                .filter(text -> !text.isBlank())
                .findFirst();
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
