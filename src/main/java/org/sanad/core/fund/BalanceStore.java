package org.sanad.core.fund;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;
import static org.sanad.data.tables.Tables.ALLOTMENT;
import static org.sanad.data.tables.Tables.AWARD;
import static org.sanad.data.tables.Tables.AWARD_RELEASE;
import static org.sanad.data.tables.Tables.ENVELOPE_LINE;
import static org.sanad.data.tables.Tables.PAYMENT;
import static org.sanad.data.tables.Tables.PROPOSAL;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record4;
import org.jooq.ResultQuery;

/** How all slices and envelopes stand, in a few passes for any number of them. */
final class BalanceStore {
    /** Every slice of some offices that has a line or an award, by year (the latest first), programme and office. */
    List<Balance> all(DSLContext sql, Collection<String> offices) {
        var allotted = allotted(sql, offices);
        var given = sums(sql.select(AWARD.OWNER_CODE, AWARD.PROGRAMME_CODE, AWARD.BUDGET_YEAR, sum(AWARD.AMOUNT))
                .from(AWARD)
                .where(AWARD.OWNER_CODE.in(offices))
                .groupBy(AWARD.OWNER_CODE, AWARD.PROGRAMME_CODE, AWARD.BUDGET_YEAR));
        var released =
                sums(sql.select(AWARD.OWNER_CODE, AWARD.PROGRAMME_CODE, AWARD.BUDGET_YEAR, sum(AWARD_RELEASE.AMOUNT))
                        .from(AWARD_RELEASE)
                        .join(AWARD)
                        .on(AWARD.ID.eq(AWARD_RELEASE.AWARD_ID))
                        .where(AWARD.OWNER_CODE.in(offices))
                        .groupBy(AWARD.OWNER_CODE, AWARD.PROGRAMME_CODE, AWARD.BUDGET_YEAR));
        var paid = sums(sql.select(AWARD.OWNER_CODE, AWARD.PROGRAMME_CODE, AWARD.BUDGET_YEAR, sum(PAYMENT.AMOUNT))
                .from(PAYMENT)
                .join(AWARD)
                .on(AWARD.ID.eq(PAYMENT.AWARD_ID))
                .where(AWARD.OWNER_CODE.in(offices))
                .groupBy(AWARD.OWNER_CODE, AWARD.PROGRAMME_CODE, AWARD.BUDGET_YEAR));
        var waiting = waiting(sql, offices);
        var slices = new LinkedHashSet<>(allotted.keySet());
        slices.addAll(given.keySet());
        slices.addAll(waiting.keySet());
        return slices.stream()
                .map(slice -> new Balance(
                        slice,
                        of(allotted, slice),
                        of(given, slice) - of(released, slice),
                        of(waiting, slice),
                        of(paid, slice)))
                .sorted(Comparator.comparingInt((Balance one) -> -one.slice().year())
                        .thenComparing(one -> one.slice().programme())
                        .thenComparing(one -> one.slice().office()))
                .toList();
    }

    private static Map<Slice, Long> allotted(DSLContext sql, Collection<String> offices) {
        return sums(sql.select(
                        ALLOTMENT.OFFICE_CODE, ALLOTMENT.PROGRAMME_CODE, ALLOTMENT.BUDGET_YEAR, sum(ALLOTMENT.AMOUNT))
                .from(ALLOTMENT)
                .where(ALLOTMENT.OFFICE_CODE.in(offices), GrantStore.counted())
                .groupBy(ALLOTMENT.OFFICE_CODE, ALLOTMENT.PROGRAMME_CODE, ALLOTMENT.BUDGET_YEAR));
    }

    private static Map<Slice, Long> waiting(DSLContext sql, Collection<String> offices) {
        return sums(sql.select(PROPOSAL.OWNER_CODE, PROPOSAL.PROGRAMME_CODE, PROPOSAL.BUDGET_YEAR, sum(PROPOSAL.AMOUNT))
                .from(PROPOSAL)
                .where(
                        PROPOSAL.OWNER_CODE.in(offices),
                        PROPOSAL.AWARD_ID.isNull(),
                        PROPOSAL.STATE.eq(inline("waiting")))
                .groupBy(PROPOSAL.OWNER_CODE, PROPOSAL.PROGRAMME_CODE, PROPOSAL.BUDGET_YEAR));
    }

    /** Every envelope that headquarters has, by year (the latest first) and programme. */
    List<Envelope> envelopes(DSLContext sql) {
        var allotted = new HashMap<String, Long>();
        sql.select(ALLOTMENT.PROGRAMME_CODE, ALLOTMENT.BUDGET_YEAR, sum(ALLOTMENT.AMOUNT))
                .from(ALLOTMENT)
                .where(GrantStore.ofHeadquarters())
                .groupBy(ALLOTMENT.PROGRAMME_CODE, ALLOTMENT.BUDGET_YEAR)
                .forEach(row -> allotted.put(
                        row.value1() + "/" + row.value2(), row.value3().longValueExact()));
        return sql.select(ENVELOPE_LINE.PROGRAMME_CODE, ENVELOPE_LINE.BUDGET_YEAR, sum(ENVELOPE_LINE.AMOUNT))
                .from(ENVELOPE_LINE)
                .groupBy(ENVELOPE_LINE.PROGRAMME_CODE, ENVELOPE_LINE.BUDGET_YEAR)
                .orderBy(ENVELOPE_LINE.BUDGET_YEAR.desc(), ENVELOPE_LINE.PROGRAMME_CODE)
                .fetch(row -> new Envelope(
                        row.value1(),
                        row.value2(),
                        row.value3().longValueExact(),
                        allotted.getOrDefault(row.value1() + "/" + row.value2(), 0L)));
    }

    private static Map<Slice, Long> sums(ResultQuery<Record4<String, String, Integer, BigDecimal>> query) {
        var sums = new HashMap<Slice, Long>();
        query.forEach(row -> sums.put(
                new Slice(row.value1(), row.value2(), row.value3()),
                row.value4().longValueExact()));
        return sums;
    }

    private static long of(Map<Slice, Long> sums, Slice slice) {
        return sums.getOrDefault(slice, 0L);
    }
}
