package org.sanad.core.fund;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.sanad.core.subsidy.Support;

/** Plays the same moves on a ledger and on the model: both accept the same, and add up to the same after each. */
final class LedgerWalk {
    static final List<Slice> SLICES = List.of(
            new Slice("P10.521", "OWN", 2025),
            new Slice("P10.521", "OWN", 2026),
            new Slice("P10.521", "INDH", 2026),
            new Slice("P10.521", "OTHER", 2026));

    /** @param amount in centimes; its sign and size are part of what is tried */
    record Move(int kind, int place, int amount) {}

    private final LedgerModel model = new LedgerModel();
    private final Ledger ledger;
    private int accepted;

    LedgerWalk(Ledger ledger) {
        this.ledger = ledger;
    }

    /** @return how many moves were accepted */
    int play(List<Move> moves) {
        var trail = new ArrayList<Move>();
        for (var move : moves) {
            trail.add(move);
            var expected = step(model, move);
            assertThat(step(ledger, move)).as("%s", trail).isEqualTo(expected);
            accepted += expected ? 1 : 0;
            SLICES.forEach(slice -> check(slice, trail));
        }
        return accepted;
    }

    private void check(Slice slice, List<Move> trail) {
        var balance = ledger.balance(slice);
        assertThat(balance).as("%s", trail).isEqualTo(model.balance(slice));
        assertThat(balance.paid()).as("%s", trail).isBetween(0L, balance.committed());
        assertThat(balance.committed() + balance.waiting()).isBetween(0L, balance.allotted());
    }

    private boolean step(Ledger on, Move move) {
        var slice = SLICES.get(move.place() % SLICES.size());
        var support = move.place() % 3 == 0 ? Support.IN_KIND : Support.CASH;
        var award = model.awards() == 0 ? -1 : move.place() % model.awards();
        var payment = model.payments() == 0 ? -1 : move.place() % model.payments();
        return switch (move.kind()) {
            case 0 -> on.allot(slice, move.amount());
            case 1, 2 -> on.propose(slice, support, Math.abs(move.amount()));
            case 3 -> award >= 0 && on.approve(award);
            case 4 -> award >= 0 && move.amount() > 40 && on.refuse(award);
            case 5 -> award >= 0 && move.amount() < 20 && on.release(award, Math.abs(move.amount()));
            case 6, 7 -> award >= 0 && on.proposePayment(award, Math.abs(move.amount()) / 2);
            case 8, 9 -> payment >= 0 && on.approvePayment(payment);
            default -> payment >= 0 && on.reverse(payment);
        };
    }
}
