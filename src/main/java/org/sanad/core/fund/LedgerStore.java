package org.sanad.core.fund;

import static org.sanad.data.tables.Tables.ALLOTMENT;
import static org.sanad.data.tables.Tables.AWARD;
import static org.sanad.data.tables.Tables.AWARD_RELEASE;
import static org.sanad.data.tables.Tables.DOSSIER;
import static org.sanad.data.tables.Tables.PAYMENT;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** The lines of a slice, from the records that they are. */
final class LedgerStore {
    /** Oldest first. */
    List<LedgerLine> lines(DSLContext sql, Slice slice) {
        var lines = new ArrayList<LedgerLine>();
        sql.selectFrom(ALLOTMENT)
                .where(
                        ALLOTMENT.OFFICE_CODE.eq(slice.office()),
                        ALLOTMENT.PROGRAMME_CODE.eq(slice.programme()),
                        ALLOTMENT.BUDGET_YEAR.eq(slice.year()),
                        GrantStore.counted())
                .forEach(row -> lines.add(new LedgerLine(
                        row.getDatedOn(),
                        row.getOrigin().equals(Origin.RETURNED.code())
                                ? LedgerLine.Entry.GIVEN_BACK
                                : LedgerLine.Entry.ALLOTMENT,
                        row.getAmount(),
                        null,
                        null,
                        row.getReference())));
        var mine = AWARD.OWNER_CODE
                .eq(slice.office())
                .and(AWARD.PROGRAMME_CODE.eq(slice.programme()))
                .and(AWARD.BUDGET_YEAR.eq(slice.year()));
        commitments(sql, mine, lines);
        releases(sql, mine, lines);
        payments(sql, mine, lines);
        lines.sort(Comparator.comparing(LedgerLine::on).thenComparing(LedgerLine::entry));
        return lines;
    }

    private static void commitments(DSLContext sql, Condition mine, List<LedgerLine> lines) {
        sql.select(AWARD.DECISION_ON, AWARD.AMOUNT, DOSSIER.ID, DOSSIER.NUMBER, AWARD.DECISION_NUMBER)
                .from(AWARD)
                .join(DOSSIER)
                .on(DOSSIER.ID.eq(AWARD.DOSSIER_ID))
                .where(mine)
                .forEach(row -> lines.add(new LedgerLine(
                        row.value1(),
                        LedgerLine.Entry.COMMITMENT,
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5())));
    }

    private static void releases(DSLContext sql, Condition mine, List<LedgerLine> lines) {
        sql.select(AWARD_RELEASE.RELEASED_ON, AWARD_RELEASE.AMOUNT, DOSSIER.ID, DOSSIER.NUMBER, AWARD_RELEASE.REASON)
                .from(AWARD_RELEASE)
                .join(AWARD)
                .on(AWARD.ID.eq(AWARD_RELEASE.AWARD_ID))
                .join(DOSSIER)
                .on(DOSSIER.ID.eq(AWARD.DOSSIER_ID))
                .where(mine)
                .forEach(row -> lines.add(new LedgerLine(
                        row.value1(),
                        LedgerLine.Entry.RELEASE,
                        -row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5())));
    }

    private static void payments(DSLContext sql, Condition mine, List<LedgerLine> lines) {
        sql.select(PAYMENT.PAID_ON, PAYMENT.AMOUNT, DOSSIER.ID, DOSSIER.NUMBER, PAYMENT.REFERENCE)
                .from(PAYMENT)
                .join(AWARD)
                .on(AWARD.ID.eq(PAYMENT.AWARD_ID))
                .join(DOSSIER)
                .on(DOSSIER.ID.eq(AWARD.DOSSIER_ID))
                .where(mine)
                .forEach(row -> lines.add(new LedgerLine(
                        row.value1(),
                        row.value2() < 0 ? LedgerLine.Entry.REVERSAL : LedgerLine.Entry.PAYMENT,
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5())));
    }
}
