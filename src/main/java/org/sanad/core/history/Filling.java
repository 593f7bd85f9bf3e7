package org.sanad.core.history;

import java.util.LinkedHashMap;
import java.util.UUID;
import org.jooq.Record;
import org.jooq.Table;

/** The values of a line, put into a row. */
final class Filling {
    private Filling() {}

    /**
     * Every value is read before the first is set: a row is filled whole or not at all.
     *
     * @throws org.jooq.exception.DataTypeException where a value is not of its column
     */
    static void fill(Table<?> table, Record row, Line line, String revision) {
        var values = new LinkedHashMap<String, Object>();
        for (var field : table.fields()) {
            if (line.after().containsKey(field.getName())) {
                values.put(field.getName(), line.after().get(field.getName()));
            }
        }
        table.newRecord().fromMap(values);
        row.fromMap(values);
        row.set(Entities.id(table), UUID.fromString(line.id()));
        row.set(Entities.revision(table), revision);
    }
}
