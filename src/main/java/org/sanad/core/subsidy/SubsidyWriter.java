package org.sanad.core.subsidy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.sanad.core.history.Change;

/** Adds awards and payments to a change; checks nothing. */
public final class SubsidyWriter {
    private final Supplier<UUID> ids;
    private final SubsidyStore store = new SubsidyStore();

    /** @param ids new identities, each later than the one before */
    public SubsidyWriter(Supplier<UUID> ids) {
        this.ids = ids;
    }

    /** Adds an award with its instalments, and the payments made on it already. */
    public Award add(Change change, UUID dossierId, String owner, NewAward plan) {
        var id = ids.get();
        var parts = plan.instalments().stream()
                .map(part -> new Instalment(ids.get(), part.position(), part.amount(), part.dueOn(), part.papers()))
                .toList();
        var award = new Award(id, dossierId, owner, plan.terms(), parts, List.of());
        change.add(store.row(award));
        parts.forEach(part -> change.add(store.row(award, part)));
        var payments = new ArrayList<Payment>();
        for (var payment : plan.payments()) {
            payments.add(add(change, award, payment));
        }
        return new Award(id, dossierId, owner, plan.terms(), parts, payments);
    }

    Payment add(Change change, Award award, NewPayment plan) {
        var instalment = award.instalments().stream()
                .filter(part -> Integer.valueOf(part.position()).equals(plan.instalment()))
                .map(Instalment::id)
                .findFirst()
                .orElse(null);
        var payment =
                new Payment(ids.get(), instalment, null, plan.amount(), plan.paidOn(), plan.means(), plan.reference());
        change.add(store.row(award, payment));
        return payment;
    }

    /** What of an award will not be paid; {@code amount} in centimes, at most what remains. */
    public void release(Change change, Award award, long amount, LocalDate on, String reason) {
        change.add(store.row(ids.get(), award, amount, on, reason));
    }

    Payment reverse(Change change, Award award, Payment payment, LocalDate on) {
        var reversal = new Payment(
                ids.get(),
                payment.instalmentId(),
                payment.id(),
                -payment.amount(),
                on,
                payment.means(),
                payment.reference());
        change.add(store.row(award, reversal));
        return reversal;
    }
}
