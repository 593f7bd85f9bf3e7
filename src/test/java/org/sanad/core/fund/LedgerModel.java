package org.sanad.core.fund;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sanad.core.subsidy.Support;

/** What must hold, in a few numbers and with no word of the code under test. */
final class LedgerModel implements Ledger {
    private enum Stand {
        WAITING,
        DONE,
        REFUSED,
        TAKEN_BACK
    }

    private static final class Award {
        Slice slice;
        long amount;
        long released;
        Stand stand = Stand.WAITING;
    }

    private static final class Payment {
        Award award;
        long amount;
        Stand stand = Stand.WAITING;
    }

    private final Map<Slice, Long> allotted = new HashMap<>();
    private final List<Award> awards = new ArrayList<>();
    private final List<Payment> payments = new ArrayList<>();

    @Override
    public boolean allot(Slice slice, long amount) {
        return amount != 0 && left(slice) + amount >= 0 && put(slice, amount);
    }

    private boolean put(Slice slice, long amount) {
        allotted.merge(slice, amount, Long::sum);
        return true;
    }

    @Override
    public boolean propose(Slice slice, Support support, long amount) {
        if (amount <= 0 || amount > left(slice)) {
            return false;
        }
        var award = new Award();
        award.slice = slice;
        award.amount = amount;
        return awards.add(award);
    }

    @Override
    public boolean approve(int award) {
        return decide(award, Stand.DONE);
    }

    @Override
    public boolean refuse(int award) {
        return decide(award, Stand.REFUSED);
    }

    private boolean decide(int place, Stand stand) {
        var award = awards.get(place);
        if (award.stand != Stand.WAITING) {
            return false;
        }
        award.stand = stand;
        return true;
    }

    @Override
    public boolean release(int place, long amount) {
        var award = awards.get(place);
        if (award.stand != Stand.DONE || amount <= 0 || amount > unpaid(award)) {
            return false;
        }
        award.released += amount;
        return true;
    }

    @Override
    public boolean proposePayment(int place, long amount) {
        var award = awards.get(place);
        if (award.stand != Stand.DONE || amount <= 0 || amount > unpaid(award)) {
            return false;
        }
        var payment = new Payment();
        payment.award = award;
        payment.amount = amount;
        return payments.add(payment);
    }

    @Override
    public boolean approvePayment(int place) {
        var payment = payments.get(place);
        if (payment.stand != Stand.WAITING || payment.amount > unpaid(payment.award)) {
            return false;
        }
        payment.stand = Stand.DONE;
        return true;
    }

    @Override
    public boolean reverse(int place) {
        var payment = payments.get(place);
        if (payment.stand != Stand.DONE) {
            return false;
        }
        payment.stand = Stand.TAKEN_BACK;
        return true;
    }

    @Override
    public Balance balance(Slice slice) {
        var committed = 0L;
        var waiting = 0L;
        var paid = 0L;
        for (var award : awards) {
            if (award.slice.equals(slice)) {
                committed += award.stand == Stand.DONE ? award.amount - award.released : 0;
                waiting += award.stand == Stand.WAITING ? award.amount : 0;
                paid += paid(award);
            }
        }
        return new Balance(slice, allotted.getOrDefault(slice, 0L), committed, waiting, paid);
    }

    int awards() {
        return awards.size();
    }

    int payments() {
        return payments.size();
    }

    private long left(Slice slice) {
        return balance(slice).left();
    }

    private long unpaid(Award award) {
        return award.amount - award.released - paid(award);
    }

    private long paid(Award award) {
        return payments.stream()
                .filter(one -> one.award == award && one.stand == Stand.DONE)
                .mapToLong(one -> one.amount)
                .sum();
    }
}
