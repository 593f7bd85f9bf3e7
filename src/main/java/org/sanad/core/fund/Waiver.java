package org.sanad.core.fund;

import java.time.LocalDate;
import java.util.UUID;
import org.sanad.core.account.Session;
import org.sanad.core.subsidy.Proposal;

/**
 * That a restored headquarters goes on without an office that it still has to hear.
 *
 * @param office that is not waited for any more
 * @param account of who proposed it; null where the work was done by no account
 * @param decidedBy null while it waits
 * @param singlePerson whether headquarters had one person, who approved what they proposed: it is said, not hidden
 */
public record Waiver(
        UUID id,
        String office,
        String reason,
        Proposal.Standing standing,
        String proposedBy,
        UUID account,
        LocalDate proposedOn,
        String decidedBy,
        LocalDate decidedOn,
        boolean singlePerson) {
    boolean waiting() {
        return standing == Proposal.Standing.WAITING;
    }

    public boolean proposedBy(Session session) {
        return session.did(account, proposedBy);
    }

    Waiver decided(Proposal.Standing how, String by, LocalDate on) {
        return new Waiver(id, office, reason, how, proposedBy, account, proposedOn, by, on, singlePerson);
    }
}
