package org.sanad.core.sync;

import java.util.List;
import org.jooq.DSLContext;
import org.sanad.core.history.HistoryStore;
import org.sanad.core.office.Behind;
import org.sanad.core.office.Register;

/** What is held here of each life of an office's register; and what an office that is told so makes of it. */
final class Holdings {
    private static final HistoryStore HISTORY = new HistoryStore();

    private Holdings() {}

    static List<Receipt.Held> of(DSLContext sql, String office) {
        return HISTORY.lives(sql, office).stream()
                .map(life ->
                        new Receipt.Held(life, HISTORY.tip(sql, office, life).counter()))
                .toList();
    }

    /** A receipt for another life of this register tells of days that are past. */
    static void note(DSLContext sql, Register register, Receipt receipt) {
        if (receipt.held() != null && receipt.epoch().equals(register.epoch())) {
            new Behind(sql)
                    .told(receipt.held().stream()
                            .anyMatch(one -> one.counter()
                                    > HISTORY.tip(sql, register.officeCode(), one.epoch())
                                            .counter()));
        }
    }
}
