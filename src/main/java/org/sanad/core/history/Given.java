package org.sanad.core.history;

import java.util.UUID;
import org.jooq.Record;
import org.jooq.Table;

/** One line of an entry of another office, that is to be applied here. */
record Given(Written written, Line line) {
    Entry entry() {
        return written.entry();
    }

    /** @throws IllegalArgumentException where the line names no identity */
    UUID id() {
        return UUID.fromString(line.id());
    }

    /** One writer per record: the office whose work it is. */
    boolean byOwner(Record stored) {
        var office = entry().office();
        var owner = line.after().getOrDefault("owner_code", office);
        return office.equals(owner) && (stored == null || office.equals(stored.get("owner_code")));
    }

    /** Written by somebody who did not see what is here. */
    boolean apartFrom(Table<?> table, Record stored) {
        return stored != null && !stored.get(Entities.revision(table)).equals(line.base());
    }
}
