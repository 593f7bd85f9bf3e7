package org.sanad.core.subsidy;

import java.util.List;
import org.sanad.core.account.Session;
import org.sanad.text.Problem;

/** Who proposes is never who approves (the domain's "who may do what"); an office of one person says so. */
public final class ProposalRules {
    private static final int LONGEST_REASON = 500;

    private ProposalRules() {}

    /** What forbids an approval by this person. */
    public static List<Problem> approve(Proposal proposal, Session session) {
        if (!proposal.waiting()) {
            return List.of(Problem.of("proposal.decided"));
        }
        return own(proposal, session) ? List.of(Problem.of("proposal.own")) : List.of();
    }

    /** What forbids a refusal; who proposed may take it back with a reason too. */
    public static List<Problem> refuse(Proposal proposal, String reason) {
        if (!proposal.waiting()) {
            return List.of(Problem.of("proposal.decided"));
        }
        if (reason == null) {
            return List.of(Problem.at("reason", "life.reason_missing"));
        }
        return reason.length() > LONGEST_REASON
                ? List.of(Problem.at("reason", "text.too_long", LONGEST_REASON))
                : List.of();
    }

    /** Whether this person proposed it. */
    public static boolean own(Proposal proposal, Session session) {
        return session.did(proposal.account(), proposal.proposedBy());
    }
}
