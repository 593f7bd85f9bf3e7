package org.sanad.core.fund;

import static org.jooq.impl.DSL.count;
import static org.sanad.data.tables.Tables.ALLOTMENT;
import static org.sanad.data.tables.Tables.ENVELOPE_LINE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.ResultQuery;
import org.sanad.core.office.Office;

/** What there was of each programme for a year, and what became of it, in the database. */
final class CreditStore {
    /**
     * Of each programme that has anything for the year, in order of their codes.
     *
     * @param office whose it is, and {@code within} that and all under it
     */
    List<Credit> all(DSLContext sql, String office, Collection<String> within, int year) {
        var credits = new TreeMap<String, Credit>();
        for (var one : new BalanceStore().all(sql, within)) {
            if (one.slice().year() == year) {
                var programme = one.slice().programme();
                credits.merge(
                        programme,
                        new Credit(programme, 0, one.allotted(), one.committed(), one.paid()),
                        CreditStore::add);
            }
        }
        if (office.equals(Office.HEADQUARTERS)) {
            for (var envelope : new BalanceStore().envelopes(sql)) {
                if (envelope.year() == year) {
                    credits.merge(
                            envelope.programme(),
                            new Credit(envelope.programme(), 0, envelope.appropriated(), 0, 0),
                            (slices, whole) -> received(slices, whole.received()));
                }
            }
        }
        return counted(credits.values(), instalments(sql, office, within.size(), year));
    }

    private static Credit add(Credit one, Credit other) {
        return new Credit(
                one.programme(),
                0,
                Math.addExact(one.received(), other.received()),
                Math.addExact(one.committed(), other.committed()),
                Math.addExact(one.paid(), other.paid()));
    }

    private static Credit received(Credit one, long amount) {
        return new Credit(one.programme(), one.instalments(), amount, one.committed(), one.paid());
    }

    private static List<Credit> counted(Collection<Credit> credits, Map<String, Integer> instalments) {
        var all = new ArrayList<Credit>();
        for (var one : credits) {
            all.add(new Credit(
                    one.programme(),
                    instalments.getOrDefault(one.programme(), 0),
                    one.received(),
                    one.committed(),
                    one.paid()));
        }
        return all;
    }

    /** What was taken back is none. */
    private static Map<String, Integer> instalments(DSLContext sql, String office, int offices, int year) {
        if (office.equals(Office.HEADQUARTERS)) {
            return counts(sql.select(ENVELOPE_LINE.PROGRAMME_CODE, count())
                    .from(ENVELOPE_LINE)
                    .where(ENVELOPE_LINE.BUDGET_YEAR.eq(year), ENVELOPE_LINE.AMOUNT.gt(0L))
                    .groupBy(ENVELOPE_LINE.PROGRAMME_CODE));
        }
        return offices > 1
                ? Map.of()
                : counts(sql.select(ALLOTMENT.PROGRAMME_CODE, count())
                        .from(ALLOTMENT)
                        .where(
                                ALLOTMENT.OFFICE_CODE.eq(office),
                                ALLOTMENT.BUDGET_YEAR.eq(year),
                                ALLOTMENT.AMOUNT.gt(0L),
                                GrantStore.counted())
                        .groupBy(ALLOTMENT.PROGRAMME_CODE));
    }

    private static Map<String, Integer> counts(ResultQuery<Record2<String, Integer>> query) {
        var counts = new HashMap<String, Integer>();
        query.forEach(row -> counts.put(row.value1(), row.value2()));
        return counts;
    }
}
