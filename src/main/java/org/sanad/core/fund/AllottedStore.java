package org.sanad.core.fund;

import static org.jooq.impl.DSL.sum;
import static org.sanad.data.tables.Tables.ALLOTMENT;
import static org.sanad.data.tables.Tables.ENVELOPE_LINE;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;

/** Sums of allotments and envelopes in the database. */
final class AllottedStore {
    /** By programme and year, in order. */
    List<Allotted> all(DSLContext sql, Collection<String> offices) {
        var found = new TreeMap<String, Allotted>();
        sql.select(ENVELOPE_LINE.PROGRAMME_CODE, ENVELOPE_LINE.BUDGET_YEAR, sum(ENVELOPE_LINE.AMOUNT))
                .from(ENVELOPE_LINE)
                .groupBy(ENVELOPE_LINE.PROGRAMME_CODE, ENVELOPE_LINE.BUDGET_YEAR)
                .fetch()
                .forEach(row -> add(
                        found,
                        new Allotted(row.value1(), row.value2(), row.value3().longValueExact(), 0)));
        sql.select(ALLOTMENT.PROGRAMME_CODE, ALLOTMENT.BUDGET_YEAR, sum(ALLOTMENT.AMOUNT))
                .from(ALLOTMENT)
                .where(ALLOTMENT.OFFICE_CODE.in(offices), GrantStore.counted())
                .groupBy(ALLOTMENT.PROGRAMME_CODE, ALLOTMENT.BUDGET_YEAR)
                .fetch()
                .forEach(row -> add(
                        found,
                        new Allotted(row.value1(), row.value2(), 0, row.value3().longValueExact())));
        return List.copyOf(found.values());
    }

    private static void add(Map<String, Allotted> found, Allotted one) {
        found.merge(
                one.programme() + " " + one.year(),
                one,
                (first, second) -> new Allotted(
                        one.programme(),
                        one.year(),
                        first.envelope() + second.envelope(),
                        first.allotted() + second.allotted()));
    }
}
