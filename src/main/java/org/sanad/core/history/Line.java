package org.sanad.core.history;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an entry changed in one record. Values are texts, whole numbers, booleans or null, by column name; a whole number
 * is a {@link Long}, also where JSON gave a smaller kind.
 *
 * @param base the revision that the writer saw; null for a new record
 * @param before values of the changed columns before; empty for a new record
 * @param after values of the changed columns after
 */
public record Line(String entity, String id, String base, Map<String, Object> before, Map<String, Object> after) {
    public Line {
        before = whole(before);
        after = whole(after);
    }

    private static Map<String, Object> whole(Map<String, Object> values) {
        if (values.values().stream().noneMatch(Integer.class::isInstance)) {
            return values;
        }
        var whole = new LinkedHashMap<>(values);
        whole.replaceAll((column, value) -> value instanceof Integer number ? (Object) number.longValue() : value);
        return whole;
    }
}
