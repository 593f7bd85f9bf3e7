package org.sanad.data.journal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A statement that changed something, once for each row of values.
 *
 * @param rows values in the order of the question marks; a value may be null
 */
public record Dml(String sql, List<List<Object>> rows) {
    public Dml {
        rows = rows.stream()
                .map(row -> Collections.unmodifiableList(new ArrayList<>(row)))
                .toList();
    }

    /** One form of it, for a digest. */
    public byte[] bytes() {
        return DmlCodec.plain(this);
    }
}
