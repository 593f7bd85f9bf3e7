package org.sanad.core.subsidy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sanad.core.account.Session;
import org.sanad.core.history.Door;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** Payments on awards. */
public final class PaymentService {
    private final Door door;
    private final Clock clock;
    private final SubsidyWriter writer;
    private final SubsidyStore store = new SubsidyStore();

    public PaymentService(Door door, Clock clock, SubsidyWriter writer) {
        this.door = door;
        this.clock = clock;
        this.writer = writer;
    }

    /**
     * Records a payment.
     *
     * @throws ProblemException {@code payment.*}, at {@code amount}, {@code paid_on}, {@code means},
     *     {@code instalment_id}; {@code dossier.not_own}
     */
    public Payment record(Session session, UUID awardId, NewPayment payment) {
        return door.write(session, "payment.record", change -> {
            var award = own(change.sql(), session, awardId);
            ProblemException.refuse(SubsidyRules.payment(award, payment, LocalDate.now(clock)));
            return writer.add(change, award, payment);
        });
    }

    /**
     * Takes a payment back by a line of its own, dated today.
     *
     * @throws ProblemException {@code payment.is_reversal}, {@code payment.reversed_before}, {@code payment.unknown}
     */
    public Payment reverse(Session session, UUID awardId, UUID paymentId) {
        return door.write(session, "payment.reverse", change -> {
            var award = own(change.sql(), session, awardId);
            var payment =
                    award.payment(paymentId).orElseThrow(() -> new ProblemException(Problem.of("payment.unknown")));
            ProblemException.refuse(SubsidyRules.reversal(award, payment));
            return writer.reverse(change, award, payment, LocalDate.now(clock));
        });
    }

    private Award own(DSLContext sql, Session session, UUID awardId) {
        var award = store.find(sql, awardId).orElseThrow(() -> new ProblemException(Problem.of("award.unknown")));
        if (!award.owner().equals(session.officeCode())) {
            throw new ProblemException(Problem.of("dossier.not_own"));
        }
        return award;
    }
}
