package org.sanad.core.transfer;

import java.util.Collection;
import java.util.UUID;
import org.jooq.DSLContext;

/** Offers to offices below, which no package takes up: they leave with a receipt. */
public final class OffersDown {
    private OffersDown() {}

    /** Notes, within the transaction of a receipt, that it takes these offers down: they are not taken back any more. */
    public static void left(DSLContext sql, Collection<UUID> offers) {
        var store = new TransferStore(sql);
        offers.forEach(store::wentDown);
    }
}
