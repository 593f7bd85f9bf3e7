package org.sanad.core.subsidy;

import static org.jooq.impl.DSL.sum;
import static org.sanad.data.tables.Tables.AWARD;
import static org.sanad.data.tables.Tables.AWARD_RELEASE;
import static org.sanad.data.tables.Tables.DOSSIER;
import static org.sanad.data.tables.Tables.OPENING_BALANCE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record4;
import org.jooq.ResultQuery;

/** What each gave, from the awards and the opening balances. */
public final class GivenStore {
    private static final int CASH = 0;
    private static final int IN_KIND = 1;
    private static final int BEFORE = 2;

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
        sql.select(OPENING_BALANCE.PROGRAMME_CODE, sum(OPENING_BALANCE.AWARDED))
                .from(OPENING_BALANCE)
                .groupBy(OPENING_BALANCE.PROGRAMME_CODE)
                .forEach(row -> of(sums, new Source(null, row.value1()))[BEFORE] +=
                        row.value2().longValueExact());
        return largestFirst(sums);
    }

    /**
     * What was given by the awards decided in a period to the dossiers of some offices. The largest first.
     *
     * @param owners codes of offices
     */
    public List<Given> during(DSLContext sql, LocalDate from, LocalDate to, Collection<String> owners) {
        var decided = AWARD.DECISION_ON.between(from, to).and(DOSSIER.OWNER_CODE.in(owners));
        var sums = new HashMap<Source, long[]>();
        add(
                sums,
                1,
                sql.select(AWARD.DONOR_CODE, AWARD.PROGRAMME_CODE, AWARD.SUPPORT, sum(AWARD.AMOUNT))
                        .from(AWARD)
                        .join(DOSSIER)
                        .on(DOSSIER.ID.eq(AWARD.DOSSIER_ID))
                        .where(decided)
                        .groupBy(AWARD.DONOR_CODE, AWARD.PROGRAMME_CODE, AWARD.SUPPORT));
        add(
                sums,
                -1,
                sql.select(AWARD.DONOR_CODE, AWARD.PROGRAMME_CODE, AWARD.SUPPORT, sum(AWARD_RELEASE.AMOUNT))
                        .from(AWARD_RELEASE)
                        .join(AWARD)
                        .on(AWARD.ID.eq(AWARD_RELEASE.AWARD_ID))
                        .join(DOSSIER)
                        .on(DOSSIER.ID.eq(AWARD.DOSSIER_ID))
                        .where(decided)
                        .groupBy(AWARD.DONOR_CODE, AWARD.PROGRAMME_CODE, AWARD.SUPPORT));
        return largestFirst(sums);
    }

    private static List<Given> largestFirst(Map<Source, long[]> sums) {
        return sums.entrySet().stream()
                .map(one -> given(one.getKey(), one.getValue()))
                .filter(one -> one.all() != 0)
                .sorted(Comparator.comparingLong(Given::all)
                        .reversed()
                        .thenComparing(Given::programme)
                        .thenComparing(Given::donor, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    private static Given given(Source source, long[] sums) {
        return new Given(source.donor(), source.programme(), sums[CASH], sums[IN_KIND], sums[BEFORE]);
    }

    private static long[] of(Map<Source, long[]> sums, Source source) {
        return sums.computeIfAbsent(source, any -> new long[3]);
    }

    private static void add(
            Map<Source, long[]> sums, int sign, ResultQuery<Record4<String, String, String, BigDecimal>> query) {
        query.forEach(row -> of(sums, new Source(row.value1(), row.value2()))[
                        Support.of(row.value3()) == Support.CASH ? CASH : IN_KIND] +=
                sign * row.value4().longValueExact());
    }
}
