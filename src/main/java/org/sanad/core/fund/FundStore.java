package org.sanad.core.fund;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;
import static org.sanad.data.tables.Tables.ALLOTMENT;
import static org.sanad.data.tables.Tables.AWARD;
import static org.sanad.data.tables.Tables.AWARD_RELEASE;
import static org.sanad.data.tables.Tables.ENVELOPE_LINE;
import static org.sanad.data.tables.Tables.PAYMENT;
import static org.sanad.data.tables.Tables.PROPOSAL;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.SelectConditionStep;
import org.sanad.data.tables.tables.records.AllotmentRecord;
import org.sanad.data.tables.tables.records.EnvelopeLineRecord;

/** Slices in the database, and sums over awards, payments and proposals that stand on them. */
public final class FundStore {
    /** How one slice stands at this moment of the transaction. */
    public Balance balance(DSLContext sql, Slice slice) {
        var allotted = one(sql.select(amount(ALLOTMENT.AMOUNT))
                .from(ALLOTMENT)
                .where(
                        ALLOTMENT.OFFICE_CODE.eq(slice.office()),
                        ALLOTMENT.PROGRAMME_CODE.eq(slice.programme()),
                        ALLOTMENT.BUDGET_YEAR.eq(slice.year()),
                        GrantStore.counted()));
        var mine = AWARD.OWNER_CODE
                .eq(slice.office())
                .and(AWARD.PROGRAMME_CODE.eq(slice.programme()))
                .and(AWARD.BUDGET_YEAR.eq(slice.year()));
        var given = one(sql.select(amount(AWARD.AMOUNT)).from(AWARD).where(mine));
        var released = one(sql.select(amount(AWARD_RELEASE.AMOUNT))
                .from(AWARD_RELEASE)
                .join(AWARD)
                .on(AWARD.ID.eq(AWARD_RELEASE.AWARD_ID))
                .where(mine));
        var paid = one(sql.select(amount(PAYMENT.AMOUNT))
                .from(PAYMENT)
                .join(AWARD)
                .on(AWARD.ID.eq(PAYMENT.AWARD_ID))
                .where(mine));
        var waiting = one(sql.select(amount(PROPOSAL.AMOUNT))
                .from(PROPOSAL)
                .where(
                        PROPOSAL.OWNER_CODE.eq(slice.office()),
                        PROPOSAL.PROGRAMME_CODE.eq(slice.programme()),
                        PROPOSAL.BUDGET_YEAR.eq(slice.year()),
                        PROPOSAL.AWARD_ID.isNull(),
                        PROPOSAL.STATE.eq(inline("waiting"))));
        return new Balance(slice, allotted, given - released, waiting, paid);
    }

    /** Every slice of some offices that has a line or an award, by year (the latest first), programme and office. */
    public List<Balance> balances(DSLContext sql, List<String> offices) {
        return new BalanceStore().all(sql, offices);
    }

    /** The appropriation of a programme for a year. */
    long envelope(DSLContext sql, String programme, int year) {
        return one(sql.select(amount(ENVELOPE_LINE.AMOUNT))
                .from(ENVELOPE_LINE)
                .where(ENVELOPE_LINE.PROGRAMME_CODE.eq(programme), ENVELOPE_LINE.BUDGET_YEAR.eq(year)));
    }

    /** Allotted by headquarters to all offices, and not given back. */
    long allotted(DSLContext sql, String programme, int year) {
        return one(sql.select(amount(ALLOTMENT.AMOUNT))
                .from(ALLOTMENT)
                .where(
                        GrantStore.ofHeadquarters(),
                        ALLOTMENT.PROGRAMME_CODE.eq(programme),
                        ALLOTMENT.BUDGET_YEAR.eq(year)));
    }

    /** What headquarters gave an office with receipts, and did not get back. */
    long confirmed(DSLContext sql, Slice slice) {
        return own(sql, slice, ALLOTMENT.COPY_OF.isNotNull().or(ALLOTMENT.ORIGIN.eq(Origin.RETURNED.code())));
    }

    /** What an office typed from letters that no receipt has confirmed. */
    long typed(DSLContext sql, Slice slice) {
        return own(sql, slice, ALLOTMENT.COPY_OF.isNull().and(ALLOTMENT.ORIGIN.eq(Origin.NOTIFIED.code())));
    }

    private static long own(DSLContext sql, Slice slice, Condition which) {
        return one(sql.select(amount(ALLOTMENT.AMOUNT))
                .from(ALLOTMENT)
                .where(
                        ALLOTMENT.OWNER_CODE.eq(slice.office()),
                        ALLOTMENT.OFFICE_CODE.eq(slice.office()),
                        ALLOTMENT.PROGRAMME_CODE.eq(slice.programme()),
                        ALLOTMENT.BUDGET_YEAR.eq(slice.year()),
                        which));
    }

    AllotmentRecord row(UUID id, String owner, NewAllotment line, Origin origin) {
        var row = new AllotmentRecord();
        row.setId(id);
        row.setOwnerCode(owner);
        row.setOfficeCode(line.slice().office());
        row.setProgrammeCode(line.slice().programme());
        row.setBudgetYear(line.slice().year());
        row.setAmount(line.amount());
        row.setReference(line.reference());
        row.setDatedOn(line.datedOn());
        row.setOrigin(origin.code());
        return row;
    }

    /** @param answers what was asked back; null where nothing was */
    AllotmentRecord returned(UUID id, NewAllotment line, UUID answers) {
        var row = row(id, line.slice().office(), line, Origin.RETURNED);
        row.setAnswers(answers);
        return row;
    }

    EnvelopeLineRecord envelopeRow(UUID id, NewAllotment line) {
        var row = new EnvelopeLineRecord();
        row.setId(id);
        row.setOwnerCode(line.slice().office());
        row.setProgrammeCode(line.slice().programme());
        row.setBudgetYear(line.slice().year());
        row.setAmount(line.amount());
        row.setReference(line.reference());
        row.setDatedOn(line.datedOn());
        return row;
    }

    /** Slices of an office whose commitments are above what was allotted, with by how much. */
    List<Balance> uncovered(DSLContext sql, String office) {
        var found = new ArrayList<Balance>();
        for (var balance : balances(sql, List.of(office))) {
            if (balance.left() < 0) {
                found.add(balance);
            }
        }
        return found;
    }

    private static Field<BigDecimal> amount(Field<Long> field) {
        return coalesce(sum(field), inline(BigDecimal.ZERO));
    }

    private static long one(SelectConditionStep<Record1<BigDecimal>> query) {
        return query.fetchSingle().value1().longValueExact();
    }
}
