package org.sanad.core.sync;

import static org.sanad.data.tables.Tables.AWARD;
import static org.sanad.data.tables.Tables.AWARD_RELEASE;
import static org.sanad.data.tables.Tables.DOSSIER;
import static org.sanad.data.tables.Tables.DOSSIER_PAPER;
import static org.sanad.data.tables.Tables.DOSSIER_STEP;
import static org.sanad.data.tables.Tables.INSTALMENT;
import static org.sanad.data.tables.Tables.PAYMENT;
import static org.sanad.data.tables.Tables.PROPOSAL;
import static org.sanad.data.tables.Tables.TRANSFER;
import static org.sanad.data.tables.Tables.TRANSFER_ANSWER;
import static org.sanad.data.tables.Tables.VISIT;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Dossiers that moved while the support for them stayed with the office that gave it. The office that has the dossier is
 * told of the support; the office that still pays is told what becomes of the dossier, because an instalment may wait for
 * a paper.
 */
final class MovedSupportStore {
    private MovedSupportStore() {}

    /** Records that the offices of a subtree do not write and have to know, for dossiers or support of theirs. */
    static List<UUID> records(DSLContext sql, Set<String> within) {
        var records = new ArrayList<UUID>();
        var support = ids(
                sql,
                AWARD,
                AWARD.OWNER_CODE.notIn(within).and(AWARD.DOSSIER_ID.in(dossiers(DOSSIER.OWNER_CODE.in(within)))));
        records.addAll(support);
        for (var award : List.of(INSTALMENT.AWARD_ID, PAYMENT.AWARD_ID, AWARD_RELEASE.AWARD_ID, PROPOSAL.AWARD_ID)) {
            records.addAll(ids(sql, award, support));
        }
        records.addAll(ids(
                sql,
                PROPOSAL,
                PROPOSAL.OWNER_CODE
                        .notIn(within)
                        .and(PROPOSAL.DOSSIER_ID.in(dossiers(DOSSIER.OWNER_CODE.in(within))))));
        var paid = paid(sql, within);
        records.addAll(paid);
        for (var dossier : List.of(DOSSIER_PAPER.DOSSIER_ID, DOSSIER_STEP.DOSSIER_ID, VISIT.DOSSIER_ID)) {
            records.addAll(ids(sql, dossier, paid));
        }
        records.addAll(ids(sql, TRANSFER.DOSSIER_ID, paid));
        records.addAll(ids(sql, TRANSFER_ANSWER.DOSSIER_ID, paid));
        return records;
    }

    /** Dossiers of others that offices of a subtree have still to pay for. */
    private static List<UUID> paid(DSLContext sql, Set<String> within) {
        var committed = AWARD.AMOUNT
                .cast(Long.class)
                .minus(sum(PAYMENT.AMOUNT, PAYMENT.AWARD_ID))
                .minus(sum(AWARD_RELEASE.AMOUNT, AWARD_RELEASE.AWARD_ID));
        return sql.selectDistinct(AWARD.DOSSIER_ID)
                .from(AWARD)
                .where(AWARD.OWNER_CODE.in(within), committed.gt(0L))
                .and(AWARD.DOSSIER_ID.in(dossiers(DOSSIER.OWNER_CODE.notIn(within))))
                .fetch(AWARD.DOSSIER_ID);
    }

    private static Field<Long> sum(Field<Long> amount, Field<UUID> award) {
        var table = ((org.jooq.TableField<?, UUID>) award).getTable();
        return DSL.coalesce(
                DSL.field(
                        DSL.select(DSL.sum(amount).cast(Long.class)).from(table).where(award.eq(AWARD.ID))),
                0L);
    }

    private static org.jooq.Select<org.jooq.Record1<UUID>> dossiers(Condition which) {
        return DSL.select(DOSSIER.ID).from(DOSSIER).where(which);
    }

    private static List<UUID> ids(DSLContext sql, Table<?> table, Condition which) {
        return sql.select(table.field("id", UUID.class))
                .from(table)
                .where(which)
                .fetch(row -> row.value1());
    }

    private static List<UUID> ids(DSLContext sql, Field<UUID> of, List<UUID> owners) {
        return ids(sql, ((org.jooq.TableField<?, UUID>) of).getTable(), of.in(owners));
    }
}
