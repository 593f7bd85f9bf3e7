package org.sanad.core.subsidy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.sanad.core.account.Session;
import org.sanad.core.history.Change;
import org.sanad.core.history.Door;
import org.sanad.core.office.Behind;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** Payments on awards. */
public final class PaymentService {
    private final Door door;
    private final Clock clock;
    private final SubsidyWriter writer;
    private final Proposing proposing;
    private final PaymentCheck papers;
    private final SubsidyStore store = new SubsidyStore();
    private final ProposalStore proposals = new ProposalStore();

    /** One that knows of no papers. */
    public PaymentService(Door door, Clock clock, Supplier<UUID> ids) {
        this(door, clock, ids, (sql, dossier, waitedFor) -> List.of());
    }

    /** @param papers asked before an instalment is paid that waits for papers */
    public PaymentService(Door door, Clock clock, Supplier<UUID> ids, PaymentCheck papers) {
        this.door = door;
        this.clock = clock;
        this.papers = papers;
        this.writer = new SubsidyWriter(ids);
        this.proposing = new Proposing(ids);
    }

    /**
     * Proposes a payment. In an office of one person it is recorded at once, and the record says so; otherwise it waits
     * for another person. What waits already is counted as paid.
     *
     * @throws ProblemException {@code payment.*}, at {@code amount}, {@code paid_on}, {@code means},
     *     {@code instalment_id}; {@code payment.waits_for_paper} names what is missing; {@code award.not_own}; {@code
     *     fund.rescue_first}
     */
    public void record(Session session, UUID awardId, NewPayment payment) {
        var today = LocalDate.now(clock);
        door.write(session, "payment.record", change -> {
            new Behind(change.sql()).refuse();
            var award = own(change.sql(), session, awardId);
            refuse(change.sql(), award, payment, today);
            ProblemException.refuse(SubsidyRules.beside(waiting(change.sql(), award), award, payment));
            var content = new Proposal.Paying(
                    payment, award.terms().programme(), award.terms().year());
            if (proposing.propose(change, session, award.dossierId(), awardId, content, today)) {
                writer.add(change, award, payment);
            }
            return null;
        });
    }

    /** Pays within a transaction what was approved. */
    public void pay(Change change, Session session, UUID awardId, NewPayment payment) {
        var award = own(change.sql(), session, awardId);
        refuse(change.sql(), award, payment, LocalDate.now(clock));
        writer.add(change, award, payment);
    }

    /**
     * Takes a payment back by a line of its own, dated today.
     *
     * @throws ProblemException {@code payment.is_reversal}, {@code payment.reversed_before}, {@code payment.unknown},
     *     {@code fund.rescue_first}
     */
    public Payment reverse(Session session, UUID awardId, UUID paymentId) {
        return door.write(session, "payment.reverse", change -> {
            new Behind(change.sql()).refuse();
            var award = own(change.sql(), session, awardId);
            var payment =
                    award.payment(paymentId).orElseThrow(() -> new ProblemException(Problem.of("payment.unknown")));
            ProblemException.refuse(SubsidyRules.reversal(award, payment));
            return writer.reverse(change, award, payment, LocalDate.now(clock));
        });
    }

    private List<NewPayment> waiting(DSLContext sql, Award award) {
        return proposals.ofDossier(sql, award.dossierId()).stream()
                .filter(one -> one.waiting() && award.id().equals(one.awardId()))
                .map(Proposal::content)
                .filter(Proposal.Paying.class::isInstance)
                .map(content -> ((Proposal.Paying) content).payment())
                .toList();
    }

    private void refuse(DSLContext sql, Award award, NewPayment payment, LocalDate today) {
        var problems = new ArrayList<>(SubsidyRules.payment(award, payment, today));
        award.instalments().stream()
                .filter(part -> Integer.valueOf(part.position()).equals(payment.instalment()))
                .filter(part -> !part.papers().isEmpty())
                .forEach(part -> problems.addAll(papers.refusals(sql, award.dossierId(), part.papers())));
        ProblemException.refuse(problems);
    }

    private Award own(DSLContext sql, Session session, UUID awardId) {
        var award = store.find(sql, awardId).orElseThrow(() -> new ProblemException(Problem.of("award.unknown")));
        SubsidyRules.requireOwn(award, session.officeCode());
        return award;
    }
}
