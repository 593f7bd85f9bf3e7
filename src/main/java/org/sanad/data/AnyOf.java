package org.sanad.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * A column that equals any of many values, by one array that is bound. jOOQ writes a comparison for each value, and a
 * statement of thousands of comparisons takes the database longer to understand than to answer.
 */
public final class AnyOf {
    private static final int TOGETHER = 250;

    private AnyOf() {}

    /**
     * Many values in parts that are asked for one after another. H2 finds the rows by the index and then compares each of
     * them with the array once more, value by value: 5,000 values at once are 12 million comparisons, in parts 600,000.
     */
    public static <T> List<List<T>> parts(Collection<? extends T> values) {
        var all = List.<T>copyOf(values);
        var parts = new ArrayList<List<T>>();
        for (var from = 0; from < all.size(); from += TOGETHER) {
            parts.add(all.subList(from, Math.min(all.size(), from + TOGETHER)));
        }
        return parts;
    }

    /** True for none where there are no values. */
    @SuppressWarnings("unchecked")
    public static <T> Condition of(Field<T> field, Collection<? extends T> values) {
        var array = (T[]) java.lang.reflect.Array.newInstance(field.getType(), values.size());
        return DSL.condition("{0} = any({1})", field, DSL.val(values.toArray(array)));
    }
}
