package org.sanad.core.draft;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.sanad.text.Lang;

/**
 * What a person typed and did not save yet.
 *
 * @param id of the dossier; the one that a new dossier will have
 * @param fresh true for a dossier that was never saved when this was typed
 * @param account who typed it; null where the work is done by no account
 * @param at when it was last typed at
 * @param values what stands in each field, by the field's name
 * @param base what was saved of the dossier when this was typed: a field that says the same was not typed; null where an
 *     earlier version of the program kept the draft, which did not say
 */
public record KeptDraft(
        UUID id, boolean fresh, UUID account, Instant at, Map<String, String> values, Map<String, String> base) {
    public KeptDraft {
        Objects.requireNonNull(id);
        Objects.requireNonNull(at);
        values = Map.copyOf(values);
        base = base == null ? null : Map.copyOf(base);
    }

    /** Of a dossier of which nothing is saved. */
    public KeptDraft(UUID id, boolean fresh, UUID account, Instant at, Map<String, String> values) {
        this(id, fresh, account, at, values, Map.of());
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

    /**
     * Fields that were typed and say otherwise than what is saved by now, in the order of their names; a field that is
     * missing counts as empty. What changed meanwhile in a field that nobody typed in, as by a package, is not among them.
     */
    public Map<String, Differing> differing(Map<String, String> saved) {
        var differing = new TreeMap<String, Differing>();
        Stream.concat(values.keySet().stream(), saved.keySet().stream())
                .filter(this::typed)
                .forEach(field -> add(differing, field, said(saved, field), said(values, field)));
        return differing;
    }

    private boolean typed(String field) {
        return base == null || !said(values, field).equals(said(base, field));
    }

    private static String said(Map<String, String> values, String field) {
        return values.getOrDefault(field, "");
    }

    /** What is saved of a field, and what was typed. */
    public record Differing(String saved, String typed) {}

    private static void add(Map<String, Differing> differing, String field, String saved, String typed) {
        if (!saved.equals(typed)) {
            differing.put(field, new Differing(saved, typed));
        }
    }
}
