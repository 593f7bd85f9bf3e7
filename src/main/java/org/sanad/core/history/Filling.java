package org.sanad.core.history;

import java.util.LinkedHashMap;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** The values of a line, put into a row. */
final class Filling {
    private Filling() {}

    /**
     * Every value is read before the first is set: a row is filled whole or not at all.
     *
     * @throws org.jooq.exception.DataTypeException where a value is not of its column
     * @throws IllegalArgumentException likewise
     */
    static void fill(Table<?> table, Record row, Line line, String revision) {
        var values = new LinkedHashMap<Field<?>, Object>();
        for (var field : table.fields()) {
            if (line.after().containsKey(field.getName())) {
                values.put(field, value(field, line.after().get(field.getName())));
            }
        }
        values.forEach((field, value) -> set(row, field, value));
        row.set(Entities.id(table), UUID.fromString(line.id()));
        row.set(Entities.revision(table), revision);
    }

    /** Of some columns what cannot be read would pass for nothing: a day that is none, a number that is none. */
    @SuppressWarnings("removal") // what takes its place does not convert by the rules of a column
    private static Object value(Field<?> field, Object given) {
        var value = field.getDataType().convert(given);
        if (value == null && given != null) {
            throw new IllegalArgumentException(field.getName());
        }
        return value;
    }

    /** What must have a value and is given none takes its default, as where it is not named. */
    @SuppressWarnings("unchecked")
    private static <T> void set(Record row, Field<T> field, Object value) {
        row.set(field, (T) value);
        if (value == null && !field.getDataType().nullable()) {
            row.touched(field, false);
        }
    }
}
