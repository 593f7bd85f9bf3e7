package org.sanad.core.spreadsheet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/**
 * Which column means what.
 *
 * @param columns heading of the column for each target that has one
 * @param constants value, as it would stand in a cell, for targets that every row has alike
 */
public record Mapping(Map<Target, String> columns, Map<Target, String> constants) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public Mapping {
        columns = copy(columns);
        constants = copy(constants);
    }

    public Mapping with(Target target, String heading) {
        var changed = new LinkedHashMap<>(columns);
        if (heading == null) {
            changed.remove(target);
        } else {
            changed.put(target, heading);
        }
        return new Mapping(changed, constants);
    }

    public Mapping constant(Target target, String value) {
        var changed = new LinkedHashMap<>(constants);
        if (value == null) {
            changed.remove(target);
        } else {
            changed.put(target, value);
        }
        return new Mapping(columns, changed);
    }

    /** {@code {"columns": {"awarded": "montant", …}, "constants": {"kind": "association"}}}. */
    public String json() {
        try {
            return JSON.writeValueAsString(codes());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same with codes in place of targets. */
    public Map<String, Map<String, String>> codes() {
        return new TreeMap<>(Map.of("columns", byCode(columns), "constants", byCode(constants)));
    }

    /** @throws ProblemException {@code import.mapping_unreadable} */
    public static Mapping of(String json) {
        try {
            var read = JSON.readValue(json, new TypeReference<Map<String, Map<String, String>>>() {});
            if (read == null) {
                throw new IllegalArgumentException("null");
            }
            return new Mapping(byTarget(read.get("columns")), byTarget(read.get("constants")));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new ProblemException(Problem.of("import.mapping_unreadable"), e);
        }
    }

    private static Map<Target, String> copy(Map<Target, String> map) {
        var copy = new EnumMap<Target, String>(Target.class);
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
