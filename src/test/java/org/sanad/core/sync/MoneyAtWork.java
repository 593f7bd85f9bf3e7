package org.sanad.core.sync;

import java.util.List;
import java.util.Random;
import org.sanad.core.account.Role;
import org.sanad.core.fund.NewAllotment;
import org.sanad.core.subsidy.Award;
import org.sanad.core.subsidy.Means;
import org.sanad.core.subsidy.NewAward;
import org.sanad.core.subsidy.NewPayment;
import org.sanad.core.subsidy.Payment;
import org.sanad.core.subsidy.Proposal;
import org.sanad.core.subsidy.Support;
import org.sanad.fixture.Office;

/** What an office of a schedule proposes, approves, pays, takes back and gives back. */
final class MoneyAtWork {
    private final OfficeAtWork office;
    private final Random chance;

    MoneyAtWork(OfficeAtWork office, Random chance) {
        this.office = office;
        this.chance = chance;
    }

    void propose() {
        office.own().ifPresent(file -> {
            var amount = 10_000_00L * (1 + chance.nextInt(9));
            var terms = new Award.Terms("OWN", 2026, Support.CASH, amount, "D " + office.mark(), Office.TODAY, null);
            office.desk()
                    .awards()
                    .give(
                            office.as(Role.CLERK),
                            file.dossier().id(),
                            new NewAward(terms, List.of()),
                            chance.nextBoolean());
        });
    }

    void pay() {
        office.own()
                .flatMap(file -> file.awards().stream()
                        .filter(one -> one.remaining() > 0)
                        .findFirst())
                .ifPresent(award -> {
                    var amount = Math.max(1, award.remaining() / (1 + chance.nextInt(3)));
                    var payment = new NewPayment(null, amount, Office.TODAY, Means.CHEQUE, office.mark());
                    office.desk().payments().record(office.as(Role.CLERK), award.id(), payment);
                });
    }

    /** Whoever did not propose approves, with no network. */
    void approve() {
        var waiting = office.desk().proposals().waiting(office.code);
        if (!waiting.isEmpty()) {
            var proposal = waiting.get(chance.nextInt(waiting.size()));
            office.desk().proposals().approve(office.as(Role.HEAD_OF_OFFICE), proposal.id());
            var giving = proposal.content() instanceof Proposal.Giving;
            if (giving) {
                office.sworn.committed(proposal.dossierId(), proposal.content().amount());
            } else {
                office.sworn.paid(proposal.dossierId(), proposal.content().amount());
            }
        }
    }

    void reverse() {
        office.own()
                .ifPresent(file -> file.awards().stream()
                        .flatMap(award -> award.payments().stream()
                                .filter(one -> !one.reversal() && !award.reversed(one))
                                .limit(1)
                                .map(payment -> new Paid(award, payment)))
                        .findFirst()
                        .ifPresent(paid -> {
                            office.desk()
                                    .payments()
                                    .reverse(
                                            office.as(Role.HEAD_OF_OFFICE),
                                            paid.award().id(),
                                            paid.payment().id());
                            office.sworn.paid(
                                    paid.award().dossierId(), -paid.payment().amount());
                        }));
    }

    private record Paid(Award award, Payment payment) {}

    /** Gives back some of what is free, whether it was asked to or not. */
    void giveBack() {
        var free = office.desk().funds().balance(office.slice()).left();
        var amount = Math.min(free, 10_000_00L * (1 + chance.nextInt(30)));
        var line = new NewAllotment(office.slice(), Math.max(1, amount), "R " + office.mark(), Office.TODAY);
        office.desk().recalls().giveBack(office.desk().session(), line);
    }
}
