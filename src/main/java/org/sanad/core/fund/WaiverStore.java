package org.sanad.core.fund;

import static org.sanad.data.tables.Tables.WAIVER;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sanad.core.Coded;
import org.sanad.core.subsidy.Proposal;
import org.sanad.data.tables.tables.records.WaiverRecord;

/** Waivers as rows. */
final class WaiverStore {
    /** Those that wait for a second person, the oldest first. */
    List<Waiver> waiting(DSLContext sql) {
        return sql.selectFrom(WAIVER)
                .where(WAIVER.STATE.eq(Proposal.Standing.WAITING.code()))
                .orderBy(WAIVER.ID)
                .fetch(WaiverStore::waiver);
    }

    Optional<Waiver> find(DSLContext sql, UUID id) {
        return sql.selectFrom(WAIVER).where(WAIVER.ID.eq(id)).fetchOptional(WaiverStore::waiver);
    }

    WaiverRecord row(String owner, Waiver one) {
        var row = new WaiverRecord();
        row.setId(one.id());
        row.setOwnerCode(owner);
        row.setOfficeCode(one.office());
        row.setReason(one.reason());
        row.setState(one.standing().code());
        row.setProposedBy(one.proposedBy());
        row.setProposedAccount(one.account());
        row.setProposedOn(one.proposedOn());
        row.setDecidedBy(one.decidedBy());
        row.setDecidedOn(one.decidedOn());
        row.setSinglePerson(one.singlePerson());
        return row;
    }

    private static Waiver waiver(WaiverRecord row) {
        return new Waiver(
                row.getId(),
                row.getOfficeCode(),
                row.getReason(),
                Coded.of(Proposal.Standing.class, row.getState()),
                row.getProposedBy(),
                row.getProposedAccount(),
                row.getProposedOn(),
                row.getDecidedBy(),
                row.getDecidedOn(),
                row.getSinglePerson());
    }
}
