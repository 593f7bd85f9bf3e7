package org.sanad.core.dossier;

import java.util.Set;
import org.sanad.core.history.Entry;
import org.sanad.core.history.Line;
import org.sanad.core.subsidy.Proposal;

/** What the history of a dossier tells of proposals: what was proposed, and why it was refused; the rest stands in the award. */
final class ProposalTrace {
    private static final String ENTITY = "proposal";
    private static final Set<String> TOLD = Set.of("programme_code", "budget_year", "amount");

    private ProposalTrace() {}

    /** What was done: who only proposes gave and paid nothing. */
    static String action(Entry entry) {
        return entry.lines().stream()
                .filter(ProposalTrace::waits)
                .map(line -> line.after().get("award_id") == null ? "proposal.award" : "proposal.payment")
                .findFirst()
                .orElse(entry.action());
    }

    /** Whether a value of a record is told. */
    static boolean tells(Line line, String field) {
        return !line.entity().equals(ENTITY) || field.equals("reason") || waits(line) && TOLD.contains(field);
    }

    private static boolean waits(Line line) {
        return line.entity().equals(ENTITY)
                && line.base() == null
                && Proposal.Standing.WAITING.code().equals(line.after().get("state"));
    }
}
