package org.sanad.core.subsidy;

import static org.sanad.data.tables.Tables.AWARD;
import static org.sanad.data.tables.Tables.AWARD_RELEASE;
import static org.sanad.data.tables.Tables.INSTALMENT;
import static org.sanad.data.tables.Tables.PAYMENT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.impl.DSL;
import org.sanad.core.Coded;
import org.sanad.data.tables.tables.records.AwardRecord;
import org.sanad.data.tables.tables.records.AwardReleaseRecord;
import org.sanad.data.tables.tables.records.InstalmentRecord;
import org.sanad.data.tables.tables.records.PaymentRecord;

/** Awards, instalments and payments as rows. */
public final class SubsidyStore {
    /** The awards of a dossier, oldest first. */
    public List<Award> ofDossier(DSLContext sql, UUID dossierId) {
        return awards(
                sql,
                sql.selectFrom(AWARD)
                        .where(AWARD.DOSSIER_ID.eq(dossierId))
                        .orderBy(AWARD.DECISION_ON, AWARD.ID)
                        .fetch());
    }

    /** The awards of many dossiers, oldest first. */
    public List<Award> ofDossiers(DSLContext sql, List<UUID> dossierIds) {
        return awards(
                sql,
                sql.selectFrom(AWARD)
                        .where(AWARD.DOSSIER_ID.in(dossierIds))
                        .orderBy(AWARD.DECISION_ON, AWARD.ID)
                        .fetch());
    }

    public Optional<Award> find(DSLContext sql, UUID id) {
        return awards(sql, sql.selectFrom(AWARD).where(AWARD.ID.eq(id)).fetch()).stream()
                .findFirst();
    }

    public AwardRecord row(Award award) {
        var row = new AwardRecord();
        row.setId(award.id());
        row.setOwnerCode(award.owner());
        row.setDossierId(award.dossierId());
        row.setProgrammeCode(award.terms().programme());
        row.setBudgetYear(award.terms().year());
        row.setSupport(award.terms().support().code());
        row.setAmount(award.terms().amount());
        row.setDecisionNumber(award.terms().decisionNumber());
        row.setDecisionOn(award.terms().decisionOn());
        row.setDescription(award.terms().description());
        row.setDonorCode(award.terms().donor());
        return row;
    }

    public InstalmentRecord row(Award award, Instalment part) {
        var row = new InstalmentRecord();
        row.setId(part.id());
        row.setOwnerCode(award.owner());
        row.setAwardId(award.id());
        row.setPosition(part.position());
        row.setAmount(part.amount());
        row.setDueOn(part.dueOn());
        row.setPapers(part.papers().isEmpty() ? null : String.join(" ", part.papers()));
        return row;
    }

    public PaymentRecord row(Award award, Payment payment) {
        var row = new PaymentRecord();
        row.setId(payment.id());
        row.setOwnerCode(award.owner());
        row.setAwardId(award.id());
        row.setInstalmentId(payment.instalmentId());
        row.setReversedId(payment.reversedId());
        row.setAmount(payment.amount());
        row.setPaidOn(payment.paidOn());
        row.setMeans(Coded.code(payment.means()));
        row.setReference(payment.reference());
        return row;
    }

    public AwardReleaseRecord row(UUID id, Award award, long amount, LocalDate on, String reason) {
        var row = new AwardReleaseRecord();
        row.setId(id);
        row.setOwnerCode(award.owner());
        row.setAwardId(award.id());
        row.setAmount(amount);
        row.setReleasedOn(on);
        row.setReason(reason);
        return row;
    }

    private static List<Award> awards(DSLContext sql, List<AwardRecord> rows) {
        var ids = rows.stream().map(AwardRecord::getId).toList();
        var instalments = sql.selectFrom(INSTALMENT)
                .where(INSTALMENT.AWARD_ID.in(ids))
                .orderBy(INSTALMENT.POSITION)
                .fetchGroups(INSTALMENT.AWARD_ID, SubsidyStore::instalment);
        var payments = sql.selectFrom(PAYMENT)
                .where(PAYMENT.AWARD_ID.in(ids))
                .orderBy(PAYMENT.PAID_ON, PAYMENT.ID)
                .fetchGroups(PAYMENT.AWARD_ID, SubsidyStore::payment);
        var released = sql.select(AWARD_RELEASE.AWARD_ID, DSL.sum(AWARD_RELEASE.AMOUNT))
                .from(AWARD_RELEASE)
                .where(AWARD_RELEASE.AWARD_ID.in(ids))
                .groupBy(AWARD_RELEASE.AWARD_ID)
                .fetchMap(Record2::value1, Record2::value2);
        return rows.stream()
                .map(row -> new Award(
                        row.getId(),
                        row.getDossierId(),
                        row.getOwnerCode(),
                        terms(row),
                        instalments.getOrDefault(row.getId(), List.of()),
                        payments.getOrDefault(row.getId(), List.of()),
                        released.getOrDefault(row.getId(), BigDecimal.ZERO).longValueExact()))
                .toList();
    }

    private static Award.Terms terms(AwardRecord row) {
        return new Award.Terms(
                row.getProgrammeCode(),
                row.getBudgetYear(),
                Support.of(row.getSupport()),
                row.getAmount(),
                row.getDecisionNumber(),
                row.getDecisionOn(),
                row.getDescription(),
                row.getDonorCode());
    }

    private static Instalment instalment(org.jooq.Record one) {
        var row = one.into(INSTALMENT);
        return new Instalment(
                row.getId(), row.getPosition(), row.getAmount(), row.getDueOn(), Scheme.codes(row.getPapers(), " "));
    }

    private static Payment payment(org.jooq.Record one) {
        var row = one.into(PAYMENT);
        return new Payment(
                row.getId(),
                row.getInstalmentId(),
                row.getReversedId(),
                row.getAmount(),
                row.getPaidOn(),
                Means.of(row.getMeans()),
                row.getReference());
    }
}
