package org.sanad.core.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;

/**
 * One thing that headquarters set.
 *
 * @param kind code of a {@link ReferenceKind}; of another kind where a newer Sanad set it
 * @param content its members; amounts in centimes, dates ISO
 */
public record ReferenceLine(String kind, String code, JsonNode content) {
    public ReferenceLine {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(code);
        if (content == null || !content.isObject()) {
            throw new IllegalArgumentException("content");
        }
    }

    boolean is(ReferenceKind wanted) {
        return kind.equals(wanted.code());
    }
}
