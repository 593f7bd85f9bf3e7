package org.sanad.data;

import java.util.Collection;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * A column that equals any of many values, by one array that is bound. jOOQ writes a comparison for each value, and a
 * statement of thousands of comparisons takes the database longer to understand than to answer.
 */
public final class AnyOf {
    private AnyOf() {}

    /** True for none where there are no values. */
    @SuppressWarnings("unchecked")
    public static <T> Condition of(Field<T> field, Collection<? extends T> values) {
        var array = (T[]) java.lang.reflect.Array.newInstance(field.getType(), values.size());
        return DSL.condition("{0} = any({1})", field, DSL.val(values.toArray(array)));
    }
}
