package org.sanad.core.fund;

import static org.sanad.data.tables.Tables.ALLOTMENT;
import static org.sanad.data.tables.Tables.AWARD;
import static org.sanad.data.tables.Tables.AWARD_RELEASE;
import static org.sanad.data.tables.Tables.DOSSIER;
import static org.sanad.data.tables.Tables.PAYMENT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.LongFunction;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record5;
import org.jooq.ResultQuery;
import org.sanad.core.fund.LedgerLine.Entry;

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
                        row.getOrigin().equals(Origin.RETURNED.code()) ? Entry.GIVEN_BACK : Entry.ALLOTMENT,
                        row.getAmount(),
                        null,
                        null,
                        row.getReference())));
        var mine = AWARD.OWNER_CODE
                .eq(slice.office())
                .and(AWARD.PROGRAMME_CODE.eq(slice.programme()))
                .and(AWARD.BUDGET_YEAR.eq(slice.year()));
        add(lines, commitments(sql, mine), amount -> Entry.COMMITMENT);
        add(lines, releases(sql, mine), amount -> Entry.RELEASE);
        add(lines, payments(sql, mine), amount -> amount < 0 ? Entry.REVERSAL : Entry.PAYMENT);
        lines.sort(Comparator.comparing(LedgerLine::on).thenComparing(LedgerLine::entry));
        return lines;
    }

    private static void add(
            List<LedgerLine> lines,
            ResultQuery<Record5<LocalDate, Long, UUID, String, String>> query,
            LongFunction<Entry> entry) {
        query.forEach(row -> lines.add(new LedgerLine(
                row.value1(), entry.apply(row.value2()), row.value2(), row.value3(), row.value4(), row.value5())));
    }

    private static ResultQuery<Record5<LocalDate, Long, UUID, String, String>> commitments(
            DSLContext sql, Condition mine) {
        return sql.select(AWARD.DECISION_ON, AWARD.AMOUNT, DOSSIER.ID, DOSSIER.NUMBER, AWARD.DECISION_NUMBER)
                .from(AWARD)
                .join(DOSSIER)
                .on(DOSSIER.ID.eq(AWARD.DOSSIER_ID))
                .where(mine);
    }

    private static ResultQuery<Record5<LocalDate, Long, UUID, String, String>> releases(
            DSLContext sql, Condition mine) {
        return sql.select(
                        AWARD_RELEASE.RELEASED_ON,
                        AWARD_RELEASE.AMOUNT.neg(),
                        DOSSIER.ID,
                        DOSSIER.NUMBER,
                        AWARD_RELEASE.REASON)
                .from(AWARD_RELEASE)
                .join(AWARD)
                .on(AWARD.ID.eq(AWARD_RELEASE.AWARD_ID))
                .join(DOSSIER)
                .on(DOSSIER.ID.eq(AWARD.DOSSIER_ID))
                .where(mine);
    }

    private static ResultQuery<Record5<LocalDate, Long, UUID, String, String>> payments(
            DSLContext sql, Condition mine) {
        return sql.select(PAYMENT.PAID_ON, PAYMENT.AMOUNT, DOSSIER.ID, DOSSIER.NUMBER, PAYMENT.REFERENCE)
                .from(PAYMENT)
                .join(AWARD)
                .on(AWARD.ID.eq(PAYMENT.AWARD_ID))
                .join(DOSSIER)
                .on(DOSSIER.ID.eq(AWARD.DOSSIER_ID))
                .where(mine);
    }
}
