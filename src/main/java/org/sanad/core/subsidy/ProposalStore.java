package org.sanad.core.subsidy;

import static org.sanad.data.tables.Tables.PROPOSAL;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sanad.core.Coded;
import org.sanad.data.tables.tables.records.ProposalRecord;

/** Proposals in the database. */
public final class ProposalStore {
    /** Of a dossier, oldest first. */
    public List<Proposal> ofDossier(DSLContext sql, UUID dossierId) {
        return sql.selectFrom(PROPOSAL)
                .where(PROPOSAL.DOSSIER_ID.eq(dossierId))
                .orderBy(PROPOSAL.ID)
                .fetch(ProposalStore::proposal);
    }

    public Optional<Proposal> find(DSLContext sql, UUID id) {
        return sql.selectFrom(PROPOSAL).where(PROPOSAL.ID.eq(id)).fetchOptional(ProposalStore::proposal);
    }

    /** What waits in an office, oldest first. */
    public List<Proposal> waiting(DSLContext sql, String office) {
        return sql.selectFrom(PROPOSAL)
                .where(PROPOSAL.OWNER_CODE.eq(office), PROPOSAL.STATE.eq(Proposal.Standing.WAITING.code()))
                .orderBy(PROPOSAL.ID)
                .fetch(ProposalStore::proposal);
    }

    public ProposalRecord row(Proposal one) {
        var row = new ProposalRecord();
        row.setId(one.id());
        row.setOwnerCode(one.owner());
        row.setDossierId(one.dossierId());
        row.setAwardId(one.awardId());
        row.setContent(ProposalJson.write(one.content()));
        row.setProgrammeCode(one.programme());
        row.setBudgetYear(one.year());
        row.setAmount(one.content().amount());
        row.setState(one.standing().code());
        row.setProposedBy(one.proposedBy());
        row.setProposedAccount(one.account());
        row.setProposedOn(one.proposedOn());
        row.setDecidedBy(one.decidedBy());
        row.setDecidedOn(one.decidedOn());
        row.setReason(one.reason());
        row.setSinglePerson(one.singlePerson());
        return row;
    }

    private static Proposal proposal(ProposalRecord row) {
        var content = row.getAwardId() == null
                ? ProposalJson.award(row.getContent())
                : new Proposal.Paying(
                        ProposalJson.payment(row.getContent()), row.getProgrammeCode(), row.getBudgetYear());
        return new Proposal(
                row.getId(),
                row.getDossierId(),
                row.getAwardId(),
                row.getOwnerCode(),
                content,
                Coded.of(Proposal.Standing.class, row.getState()),
                row.getProposedBy(),
                row.getProposedAccount(),
                row.getProposedOn(),
                row.getDecidedBy(),
                row.getDecidedOn(),
                row.getReason(),
                row.getSinglePerson());
    }
}
