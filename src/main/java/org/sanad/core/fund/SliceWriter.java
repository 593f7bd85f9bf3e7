package org.sanad.core.fund;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.sanad.core.history.Change;

/** A slice inside a transaction that is about to commit from it. */
public final class SliceWriter {
    private final Supplier<UUID> ids;
    private final FundStore store = new FundStore();

    /** @param ids new identities, each later than the one before */
    public SliceWriter(Supplier<UUID> ids) {
        this.ids = ids;
    }

    /**
     * Adds the lines that awards decided elsewhere bring with them; nothing where all is covered.
     *
     * @param reference where they come from: the name of a file
     */
    public void cover(Change change, String office, String reference, LocalDate on) {
        for (var balance : store.uncovered(change.sql(), office)) {
            var line = new NewAllotment(balance.slice(), -balance.left(), reference, on);
            change.put(store.row(ids.get(), office, line, Origin.CARRIED_OVER));
        }
    }

    /** Every slice of an office, as it stands now. */
    public List<Balance> slices(Change change, String office) {
        return store.balances(change.sql(), List.of(office));
    }

    /** Adds a line to a slice of an office, as its headquarters' letter would. */
    public void allot(Change change, NewAllotment line) {
        change.add(store.row(ids.get(), line.slice().office(), line, Origin.ALLOTTED));
    }

    /** Adds a line to the envelope of a programme and year. */
    public void appropriate(Change change, NewAllotment line) {
        change.add(store.envelopeRow(ids.get(), line));
    }

    /** Adds an opening balance of an office. */
    public void open(Change change, OpeningBalance balance) {
        change.add(new OpeningStore().row(balance.office(), balance));
    }

    /** How the slice stands now; commitments that were there before slices were kept bring their line first. */
    public Balance standing(Change change, Slice slice, LocalDate today) {
        var balance = store.balance(change.sql(), slice);
        if (balance.left() >= 0) {
            return balance;
        }
        var line = new NewAllotment(slice, -balance.left(), "–", today);
        change.put(store.row(ids.get(), slice.office(), line, Origin.CARRIED_OVER));
        return store.balance(change.sql(), slice);
    }
}
