package org.sanad.core.fund;

import java.time.LocalDate;
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
