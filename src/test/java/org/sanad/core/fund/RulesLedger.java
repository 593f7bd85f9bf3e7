package org.sanad.core.fund;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sanad.core.subsidy.Award;
import org.sanad.core.subsidy.Means;
import org.sanad.core.subsidy.NewPayment;
import org.sanad.core.subsidy.Payment;
import org.sanad.core.subsidy.SubsidyRules;
import org.sanad.core.subsidy.Support;
import org.sanad.fixture.Office;

/** The pure rules over lists in memory: what they let through is written, nothing else. */
final class RulesLedger implements Ledger {
    private static final long OPEN = -1;

    private final List<NewAllotment> lines = new ArrayList<>();
    private final List<Award> awards = new ArrayList<>();
    private final List<Integer> waiting = new ArrayList<>();
    private final List<Integer> given = new ArrayList<>();
    private final List<NewPayment> asked = new ArrayList<>();
    private final List<Integer> askedOf = new ArrayList<>();
    private final List<Long> settled = new ArrayList<>();

    @Override
    public boolean allot(Slice slice, long amount) {
        var line = new NewAllotment(slice, amount, "Lettre", Office.TODAY);
        return FundRules.allot(line, balance(slice), Office.TODAY).isEmpty() && lines.add(line);
    }

    @Override
    public boolean propose(Slice slice, Support support, long amount) {
        if (amount <= 0 || !FundRules.commit(balance(slice), amount).isEmpty()) {
            return false;
        }
        waiting.add(awards.size());
        var terms =
                new Award.Terms(slice.programme(), slice.year(), support, amount, null, Office.TODAY, "ماكينة خياطة");
        return awards.add(new Award(id(awards.size()), id(0), slice.office(), terms, List.of(), List.of()));
    }

    @Override
    public boolean approve(int award) {
        return waiting.remove(Integer.valueOf(award)) && given.add(award);
    }

    @Override
    public boolean refuse(int award) {
        return waiting.remove(Integer.valueOf(award));
    }

    @Override
    public boolean release(int place, long amount) {
        var award = awards.get(place);
        return given.contains(place)
                && SubsidyRules.release(award, amount, "reason").isEmpty()
                && put(place, award.payments(), award.released() + amount);
    }

    @Override
    public boolean proposePayment(int place, long amount) {
        var means = awards.get(place).terms().support() == Support.IN_KIND ? Means.DELIVERY : Means.CHEQUE;
        var payment = new NewPayment(null, amount, Office.TODAY, means, null);
        return given.contains(place)
                && SubsidyRules.payment(awards.get(place), payment, Office.TODAY)
                        .isEmpty()
                && asked.add(payment)
                && askedOf.add(place)
                && settled.add(OPEN);
    }

    @Override
    public boolean approvePayment(int place) {
        var award = awards.get(askedOf.get(place));
        var payment = asked.get(place);
        if (settled.get(place) != OPEN
                || !SubsidyRules.payment(award, payment, Office.TODAY).isEmpty()) {
            return false;
        }
        settled.set(place, (long) place + 1);
        return add(
                askedOf.get(place),
                new Payment(id(place + 1), null, null, payment.amount(), Office.TODAY, payment.means(), null));
    }

    @Override
    public boolean reverse(int place) {
        var award = awards.get(askedOf.get(place));
        var payment = award.payment(id(place + 1));
        return payment.isPresent()
                && SubsidyRules.reversal(award, payment.get()).isEmpty()
                && add(askedOf.get(place), back(place, payment.get()));
    }

    private static Payment back(int place, Payment payment) {
        return new Payment(id(-place - 1), null, payment.id(), -payment.amount(), Office.TODAY, payment.means(), null);
    }

    @Override
    public Balance balance(Slice slice) {
        var allotted = lines.stream().filter(one -> one.slice().equals(slice)).mapToLong(NewAllotment::amount);
        var balance = new Balance(slice, allotted.sum(), 0, 0, 0);
        for (var place = 0; place < awards.size(); place++) {
            var award = awards.get(place);
            var of = new Slice(
                    award.owner(), award.terms().programme(), award.terms().year());
            if (of.equals(slice)) {
                balance = new Balance(
                        slice,
                        balance.allotted(),
                        balance.committed() + (given.contains(place) ? award.committed() : 0),
                        balance.waiting()
                                + (waiting.contains(place) ? award.terms().amount() : 0),
                        balance.paid() + award.paid());
            }
        }
        return balance;
    }

    private boolean add(int place, Payment payment) {
        var payments = new ArrayList<>(awards.get(place).payments());
        payments.add(payment);
        return put(place, payments, awards.get(place).released());
    }

    private boolean put(int place, List<Payment> payments, long released) {
        var award = awards.get(place);
        awards.set(
                place,
                new Award(award.id(), award.dossierId(), award.owner(), award.terms(), List.of(), payments, released));
        return true;
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }
}
