package org.sanad.data.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a transaction has changed so far, as it went to the database. */
public final class Recorder {
    private final List<Dml> statements = new ArrayList<>();

    void add(String sql, List<List<Object>> rows) {
        if (changes(sql)) {
            statements.add(new Dml(sql, rows));
        }
    }

    /** In the order in which they were done. */
    public List<Dml> statements() {
        return statements;
    }

    /** A query that gives back what it changed is a change. */
    private static boolean changes(String sql) {
        var text = sql.stripLeading().toLowerCase(Locale.ROOT);
        return (!text.startsWith("select") && !text.startsWith("with")) || text.contains("final table");
    }
}
