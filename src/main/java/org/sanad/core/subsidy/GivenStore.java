package org.sanad.core.subsidy;

import static org.jooq.impl.DSL.sum;
import static org.sanad.data.tables.Tables.AWARD;
import static org.sanad.data.tables.Tables.AWARD_RELEASE;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record4;
import org.jooq.ResultQuery;

/** What each gave, from the awards. */
public final class GivenStore {
    private record Source(String donor, String programme) {}

    /** The largest first. */
    public List<Given> all(DSLContext sql) {
        var sums = new HashMap<Source, long[]>();
        add(
                sums,
                1,
                sql.select(AWARD.DONOR_CODE, AWARD.PROGRAMME_CODE, AWARD.SUPPORT, sum(AWARD.AMOUNT))
                        .from(AWARD)
                        .groupBy(AWARD.DONOR_CODE, AWARD.PROGRAMME_CODE, AWARD.SUPPORT));
        add(
                sums,
                -1,
                sql.select(AWARD.DONOR_CODE, AWARD.PROGRAMME_CODE, AWARD.SUPPORT, sum(AWARD_RELEASE.AMOUNT))
                        .from(AWARD_RELEASE)
                        .join(AWARD)
                        .on(AWARD.ID.eq(AWARD_RELEASE.AWARD_ID))
                        .groupBy(AWARD.DONOR_CODE, AWARD.PROGRAMME_CODE, AWARD.SUPPORT));
        return sums.entrySet().stream()
                .map(one -> new Given(
                        one.getKey().donor(), one.getKey().programme(), one.getValue()[0], one.getValue()[1]))
                .sorted(Comparator.comparing(Given::all).reversed().thenComparing(Given::programme))
                .toList();
    }

    private static void add(
            Map<Source, long[]> sums, int sign, ResultQuery<Record4<String, String, String, BigDecimal>> query) {
        query.forEach(row -> sums.computeIfAbsent(new Source(row.value1(), row.value2()), source -> new long[2])[
                        Support.of(row.value3()) == Support.CASH ? 0 : 1]
                += sign * row.value4().longValueExact());
    }
}
