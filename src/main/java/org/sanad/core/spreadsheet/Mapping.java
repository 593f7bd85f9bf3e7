package org.sanad.core.spreadsheet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.sanad.text.Amounts;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/**
 * Which column means what.
 *
 * @param columns heading of the column for each target that has one
 * @param constants value, as it would stand in a cell, for targets that every row has alike
 * @param amounts which mark groups thousands in a column of amounts, where a person said so
 * @param provinces codes of provinces by the names that the file has for them
 */
public record Mapping(
        Map<Target, String> columns,
        Map<Target, String> constants,
        Map<Target, Amounts.Groups> amounts,
        Map<String, String> provinces) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public Mapping {
        columns = copy(columns);
        constants = copy(constants);
        amounts = copy(amounts);
        provinces = Map.copyOf(provinces);
    }

    public Mapping(Map<Target, String> columns, Map<Target, String> constants) {
        this(columns, constants, Map.of(), Map.of());
    }

    public Mapping with(Target target, String heading) {
        var changed = new LinkedHashMap<>(columns);
        if (heading == null) {
            changed.remove(target);
        } else {
            changed.put(target, heading);
        }
        var said = new EnumMap<Target, Amounts.Groups>(Target.class);
        said.putAll(amounts);
        said.remove(target);
        return new Mapping(changed, constants, said, provinces);
    }

    public Mapping constant(Target target, String value) {
        var changed = new LinkedHashMap<>(constants);
        if (value == null) {
            changed.remove(target);
        } else {
            changed.put(target, value);
        }
        return new Mapping(columns, changed, amounts, provinces);
    }

    /** With the answer to which mark groups thousands in the column of a target. */
    public Mapping grouped(Target target, Amounts.Groups groups) {
        var changed = new EnumMap<Target, Amounts.Groups>(Target.class);
        changed.putAll(amounts);
        changed.put(target, groups);
        return new Mapping(columns, constants, changed, provinces);
    }

    /**
     * {@code {"columns": {"awarded": "montant", …}, "constants": {"kind": "association"}}}; where they were said also
     * {@code "amounts": {"awarded": "dot"}} for dots that group thousands, or {@code "comma"}, and
     * {@code "provinces": {"Goulmime": "10.081"}}.
     */
    public String json() {
        try {
            return JSON.writeValueAsString(codes());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same with codes in place of targets. */
    public Map<String, Map<String, String>> codes() {
        var codes = new TreeMap<>(Map.of("columns", byCode(columns), "constants", byCode(constants)));
        if (!amounts.isEmpty()) {
            var marks = new LinkedHashMap<String, String>();
            amounts.forEach((target, groups) -> marks.put(target.code(), code(groups)));
            codes.put("amounts", marks);
        }
        if (!provinces.isEmpty()) {
            codes.put("provinces", new TreeMap<>(provinces));
        }
        return codes;
    }

    /** @throws ProblemException {@code import.mapping_unreadable} */
    public static Mapping of(String json) {
        try {
            var read = JSON.readValue(json, new TypeReference<Map<String, Map<String, String>>>() {});
            if (read == null) {
                throw new IllegalArgumentException("null");
            }
            var amounts = new EnumMap<Target, Amounts.Groups>(Target.class);
            byTarget(read.get("amounts")).forEach((target, mark) -> amounts.put(target, groups(mark)));
            return new Mapping(
                    byTarget(read.get("columns")),
                    byTarget(read.get("constants")),
                    amounts,
                    read.getOrDefault("provinces", Map.of()));
        } catch (JsonProcessingException | IllegalArgumentException | NullPointerException e) {
            throw new ProblemException(Problem.of("import.mapping_unreadable"), e);
        }
    }

    private static String code(Amounts.Groups groups) {
        return groups.name().toLowerCase(Locale.ROOT);
    }

    private static Amounts.Groups groups(String code) {
        return Amounts.Groups.valueOf(code.toUpperCase(Locale.ROOT));
    }

    private static <T> Map<Target, T> copy(Map<Target, T> map) {
        var copy = new EnumMap<Target, T>(Target.class);
        copy.putAll(map);
        return copy;
    }

    private static Map<String, String> byCode(Map<Target, String> map) {
        var codes = new LinkedHashMap<String, String>();
        map.forEach((target, text) -> codes.put(target.code(), text));
        return codes;
    }

    private static Map<Target, String> byTarget(Map<String, String> codes) {
        var map = new LinkedHashMap<Target, String>();
        (codes == null ? Map.<String, String>of() : codes).forEach((code, text) -> {
            if (text != null) {
                map.put(Target.of(code), text);
            }
        });
        return map;
    }
}
