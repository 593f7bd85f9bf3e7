package org.sanad.core.subsidy;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.sanad.core.account.AccountStore;
import org.sanad.core.account.Action;
import org.sanad.core.account.Rights;
import org.sanad.core.account.Session;
import org.sanad.core.history.Change;

/** Writes what is proposed, and tells whether it is approved at once because the office has one person. */
public final class Proposing {
    private final Supplier<UUID> ids;
    private final ProposalStore store = new ProposalStore();
    private final AccountStore accounts = new AccountStore();

    /** @param ids new identities, each later than the one before */
    public Proposing(Supplier<UUID> ids) {
        this.ids = ids;
    }

    /**
     * Keeps a proposal. In an office of one person, who may approve, it is approved with that said; otherwise it waits.
     *
     * @param awardId of a payment; null for an award
     * @return whether it is approved and must be carried out now
     */
    public boolean propose(
            Change change, Session session, UUID dossierId, UUID awardId, Proposal.Content content, LocalDate today) {
        var alone = accounts.alone(change.sql()) && Rights.may(session, Action.APPROVE);
        var proposal = new Proposal(
                ids.get(),
                dossierId,
                awardId,
                session.officeCode(),
                content,
                alone ? Proposal.Standing.APPROVED : Proposal.Standing.WAITING,
                session.person(),
                session.account(),
                today,
                alone ? session.person() : null,
                alone ? today : null,
                null,
                alone);
        change.put(store.row(proposal));
        return alone;
    }

    /** Keeps a decision. */
    public void decide(Change change, Proposal decided) {
        change.put(store.row(decided));
    }
}
