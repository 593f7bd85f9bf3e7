package org.sanad.core.history;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;

/**
 * Whether the edit that a line was written upon is in the record. A dossier that moved is written by several offices,
 * whose chains arrive one after the other: without this, what was written after a return would be taken for the work of
 * somebody who did not see it.
 */
final class Bases {
    private final DSLContext sql;
    private final SetAsides aside;
    private final Set<String> pending = new HashSet<>();

    Bases(DSLContext sql, SetAsides aside) {
        this.sql = sql;
        this.aside = aside;
    }

    /** These are tried now and were not in their records before. */
    void pending(List<SetAsides.Waiting> waiting) {
        pending.clear();
        waiting.forEach(one -> pending.add(key(one.written().entry().revision(), one.record())));
    }

    /** @param base null for a new record, which stands on nothing */
    boolean missing(String base, UUID record) {
        return base != null
                && (pending.contains(key(base, record.toString()))
                        || aside.holds(base, record)
                        || HistoryStore.entries(sql, Set.of(base)).isEmpty());
    }

    private static String key(String revision, String record) {
        return revision + " " + record;
    }
}
