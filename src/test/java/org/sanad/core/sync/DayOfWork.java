package org.sanad.core.sync;

import static org.sanad.core.sync.FourLevelsOfOffices.DAY;

import java.util.Random;
import java.util.Set;
import org.sanad.core.fund.NewAllotment;

/** What the offices of a schedule do, by chance. */
final class DayOfWork {
    /** What may be refused to a person at work, with a sentence; nothing else may. */
    private static final Set<String> AT_WORK = Set.of(
            "award.above_slice",
            "award.state_unfit",
            "fund.above_confirmed",
            "fund.above_envelope",
            "fund.ask_above",
            "fund.below_committed",
            "fund.hear_first",
            "fund.rescue_first",
            "payment.above_award",
            "payment.waits_already",
            "transfer.proposal_waits",
            "transfer.in_conflict",
            "transfer.locked",
            "transfer.not_whole",
            "transfer.offered_before",
            "transfer.office_missing",
            "transfer.rescue_first");

    private final OfficesAndSticks offices;
    private final Random chance;

    DayOfWork(OfficesAndSticks offices, Random chance) {
        this.offices = offices;
        this.chance = chance;
    }

    void step(OfficeAtWork office) {
        for (var task = chance.nextInt(3); task >= 0; task--) {
            within(office == offices.headquarters() ? this::allot : () -> work(office));
        }
        if (chance.nextInt(4) == 0) {
            office.decide();
        }
        switch (chance.nextInt(15)) {
            case 0, 1, 2 -> offices.send(office, chance.nextInt(4) == 0, chance.nextInt(4) == 0);
            case 3, 4, 5 -> offices.deliverPackage(office);
            case 6, 7 -> offices.deliverReceipt(office);
            case 8, 9, 10 -> offices.visit(office);
            case 11 -> office.backUp();
            case 12 -> {
                offices.restore(office);
                typeAgain(office);
            }
            case 13 -> offices.copy(office);
            default -> offices.getBack(office);
        }
    }

    /** What people remember of the lost days. */
    private void typeAgain(OfficeAtWork office) {
        if (office.restored() && office != offices.headquarters()) {
            for (var time = 0; time < 3; time++) {
                within(office::edit);
            }
        }
    }

    private static void within(Runnable work) {
        OfficeAtWork.within(AT_WORK, () -> {
            work.run();
            return null;
        });
    }

    private void work(OfficeAtWork office) {
        var money = office.money(offices::tell);
        switch (chance.nextInt(15)) {
            case 0 -> office.open();
            case 1, 2 -> office.edit();
            case 3, 4 -> money.propose();
            case 5, 6 -> money.approve();
            case 7, 8 -> money.pay();
            case 9 -> money.payOfOther();
            case 10 -> money.reverse();
            case 11, 12 -> office.offer(offices.any().code);
            case 13 -> {
                money.giveBack();
                offices.tell("given back");
            }
            default -> office.answer();
        }
    }

    /** More for an office, or some of it asked back, which frees nothing yet. */
    private void allot() {
        var to = offices.any();
        if (to != offices.headquarters()) {
            var amount = 10_000_00L * (1 + chance.nextInt(30));
            var line = new NewAllotment(to.slice(), amount, "N " + chance.nextInt(), DAY);
            var desk = offices.headquarters().desk();
            if (chance.nextInt(3) == 0) {
                desk.recalls().ask(desk.session(), line);
                offices.tell("asked back");
            } else {
                desk.funds().allot(desk.session(), line);
            }
        }
    }
}
