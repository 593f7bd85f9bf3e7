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
            "transfer.proposal_waits",
            "transfer.in_conflict",
            "transfer.locked",
            "transfer.not_whole",
            "transfer.offered_before",
            "transfer.office_missing");

    private final OfficesAndSticks offices;
    private final Random chance;

    DayOfWork(OfficesAndSticks offices, Random chance) {
        this.offices = offices;
        this.chance = chance;
    }

    void step(OfficeAtWork office) {
        OfficeAtWork.within(AT_WORK, () -> {
            if (office == offices.headquarters()) {
                allot();
            } else if (chance.nextInt(3) > 0) {
                work(office);
            }
            return null;
        });
        switch (chance.nextInt(16)) {
            case 0, 1, 2, 3 -> offices.send(office, chance.nextInt(4) == 0, chance.nextInt(4) == 0);
            case 4, 5, 6, 7 -> offices.deliverPackage(office);
            case 8, 9, 10 -> offices.deliverReceipt(office);
            case 11 -> office.backUp();
            case 12 -> offices.restore(office);
            case 13 -> offices.copy(office);
            case 14 -> offices.getBack(office);
            default -> office.decide();
        }
    }

    private void work(OfficeAtWork office) {
        switch (chance.nextInt(11)) {
            case 0, 1 -> office.open();
            case 2 -> office.edit();
            case 3, 4 -> office.money().propose();
            case 5 -> office.money().approve();
            case 6 -> office.money().pay();
            case 7 -> office.money().reverse();
            case 8 -> office.offer(offices.any().code);
            case 9 -> {
                office.money().giveBack();
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
