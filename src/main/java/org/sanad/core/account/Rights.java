package org.sanad.core.account;

import static org.sanad.core.account.Action.APPROVE;
import static org.sanad.core.account.Action.BACK_UP;
import static org.sanad.core.account.Action.CHANGE_SETTINGS;
import static org.sanad.core.account.Action.DECIDE;
import static org.sanad.core.account.Action.EXCHANGE;
import static org.sanad.core.account.Action.EXPORT;
import static org.sanad.core.account.Action.EXPORT_UNMASKED;
import static org.sanad.core.account.Action.IMPORT;
import static org.sanad.core.account.Action.INSPECT;
import static org.sanad.core.account.Action.KEEP_LEDGER;
import static org.sanad.core.account.Action.MANAGE_ACCOUNTS;
import static org.sanad.core.account.Action.PROPOSE;
import static org.sanad.core.account.Action.READ_DOSSIERS;
import static org.sanad.core.account.Action.WRITE_DOSSIERS;

import java.util.EnumSet;
import java.util.Set;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;
import org.sanad.text.Word;

/** Who may do what: the only place that decides it (the domain's "who may do what"). */
public final class Rights {
    private Rights() {}

    /** What a role may do. */
    public static Set<Action> of(Role role) {
        return switch (role) {
            case CLERK -> EnumSet.of(READ_DOSSIERS, WRITE_DOSSIERS, PROPOSE, IMPORT, EXPORT);
            case HEAD_OF_OFFICE ->
                EnumSet.of(
                        READ_DOSSIERS,
                        WRITE_DOSSIERS,
                        DECIDE,
                        PROPOSE,
                        APPROVE,
                        EXCHANGE,
                        IMPORT,
                        EXPORT,
                        EXPORT_UNMASKED);
            case FUND_HOLDER -> EnumSet.of(READ_DOSSIERS, PROPOSE, KEEP_LEDGER, EXPORT);
            case INSPECTOR -> EnumSet.of(READ_DOSSIERS, INSPECT, EXPORT);
            case ADMINISTRATOR -> EnumSet.of(MANAGE_ACCOUNTS, BACK_UP, CHANGE_SETTINGS);
        };
    }

    public static boolean may(Session session, Action action) {
        return session.roles().stream().anyMatch(role -> of(role).contains(action));
    }

    /** @throws ProblemException {@code right.missing} */
    public static void require(Session session, Action action) {
        if (!may(session, action)) {
            throw new ProblemException(Problem.of("right.missing", new Word("right." + action.code())));
        }
    }

    /**
     * Asks the right to read dossiers, people and figures of them. A register holds no more than its office and those
     * under it, so who may read may read all of it; what may be changed, the owner of each record decides.
     *
     * @param reader who is at work
     * @throws ProblemException {@code right.missing}
     */
    public static void requireReading(Session reader) {
        require(reader, READ_DOSSIERS);
    }

    /**
     * Asks the right that a written action needs, so that none comes through the door without one.
     *
     * @param word of the history, such as {@code dossier.create}
     * @throws ProblemException {@code right.missing}
     */
    public static void requireFor(Session session, String word) {
        require(session, neededFor(word));
    }

    static Action neededFor(String word) {
        return switch (word) {
            case "life.settled", "life.rejected", "life.deferred" -> DECIDE;
            case "award.settle", "award.give" -> PROPOSE;
            case "suggestion.make", "suggestion.withdraw" -> PROPOSE;
            case "payment.record", "payment.reverse", "award.release", "proposal.refuse", "fund.waive_refuse" ->
                PROPOSE;
            case "proposal.approve", "fund.waive_approve" -> APPROVE;
            case "fund.allot", "fund.appropriate", "fund.ask", "fund.give_back", "fund.waive", "opening.keep" ->
                KEEP_LEDGER;
            case "statement.freeze", "target.keep", "finding.answer" -> DECIDE;
            case "finding.raise", "finding.close" -> INSPECT;
            case "fund.cover" -> IMPORT;
            case "dossier.import", "dossier.demonstrate" -> IMPORT;
            case "reference.office", "reference.paper", "reference.periods" -> CHANGE_SETTINGS;
            case "reference.programme", "reference.donor" -> KEEP_LEDGER;
            case "transfer.offer", "transfer.withdraw", "transfer.accept", "transfer.refuse" -> DECIDE;
            case "fund.receive", "transfer.close" -> EXCHANGE;
            default -> WRITE_DOSSIERS;
        };
    }
}
