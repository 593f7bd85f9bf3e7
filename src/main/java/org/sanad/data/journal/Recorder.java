package org.sanad.data.journal;

import java.util.List;
import java.util.Locale;

/** What a transaction has changed so far, as it went to the database; packed at once, because it may be many rows. */
public final class Recorder implements AutoCloseable {
    private final PackedDml packed = new PackedDml();

    void add(String sql, List<List<Object>> rows) {
        if (changes(sql)) {
            packed.add(sql, rows);
        }
    }

    /** Whether nothing was changed. */
    public boolean isEmpty() {
        return packed.isEmpty();
    }

    /** All of it, in the order in which it was done. Nothing is recorded afterwards. */
    Chunks end() {
        return packed.end();
    }

    /** A query that gives back what it changed is a change. */
    private static boolean changes(String sql) {
        var text = sql.stripLeading().toLowerCase(Locale.ROOT);
        return (!text.startsWith("select") && !text.startsWith("with")) || text.contains("final table");
    }

    @Override
    public void close() {
        packed.close();
    }
}
