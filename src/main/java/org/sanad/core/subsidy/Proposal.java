package org.sanad.core.subsidy;

import java.time.LocalDate;
import java.util.UUID;
import org.sanad.core.Coded;

/**
 * An award or a payment that one person proposed and another approves or refuses.
 *
 * @param awardId of a payment; null for an award
 * @param account of who proposed it; null where the work was done by no account
 * @param decidedBy null while it waits
 * @param reason of a refusal
 * @param singlePerson whether the office had one person, who approved what they proposed: it is said, not hidden
 */
public record Proposal(
        UUID id,
        UUID dossierId,
        UUID awardId,
        String owner,
        Content content,
        Standing standing,
        String proposedBy,
        UUID account,
        LocalDate proposedOn,
        String decidedBy,
        LocalDate decidedOn,
        String reason,
        boolean singlePerson) {
    /** Where it stands. */
    public enum Standing implements Coded {
        WAITING,
        APPROVED,
        REFUSED
    }

    /** What is proposed. */
    public sealed interface Content {
        /** In centimes. */
        long amount();
    }

    /** @param settle whether the approval also settles the dossier */
    public record Giving(NewAward award, boolean settle) implements Content {
        @Override
        public long amount() {
            return award.terms().amount();
        }
    }

    /** A payment on an award that stands. */
    public record Paying(NewPayment payment, String programme, int year) implements Content {
        @Override
        public long amount() {
            return payment.amount();
        }
    }

    public boolean waiting() {
        return standing == Standing.WAITING;
    }

    public String programme() {
        return switch (content) {
            case Giving giving -> giving.award().terms().programme();
            case Paying paying -> paying.programme();
        };
    }

    public int year() {
        return switch (content) {
            case Giving giving -> giving.award().terms().year();
            case Paying paying -> paying.year();
        };
    }

    /** The same after a decision. */
    public Proposal decided(Standing how, String by, LocalDate on, String why) {
        return new Proposal(
                id,
                dossierId,
                awardId,
                owner,
                content,
                how,
                proposedBy,
                account,
                proposedOn,
                by,
                on,
                why,
                singlePerson);
    }
}
