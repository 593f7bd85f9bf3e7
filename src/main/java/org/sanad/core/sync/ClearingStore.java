package org.sanad.core.sync;

import static org.sanad.data.tables.Tables.PACKAGE_RECEIVED;
import static org.sanad.data.tables.Tables.PACKAGE_SENT;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Which originals the office above has for certain. */
final class ClearingStore {
    private ClearingStore() {}

    /** @param at when the first signed receipt came for the package that forwarded it */
    record Acknowledged(String sha512, Instant at) {}

    /** The oldest first; of those that came in one file, every one is acknowledged. */
    static List<Acknowledged> acknowledged(DSLContext sql, UUID epoch) {
        var receipt = DSL.field(sql.select(DSL.min(PACKAGE_SENT.RECEIPT_AT))
                .from(PACKAGE_SENT)
                .where(PACKAGE_SENT.EPOCH.eq(epoch), PACKAGE_SENT.SEQUENCE.ge(PACKAGE_RECEIVED.FORWARDED_IN))
                .and(PACKAGE_SENT.RECEIPT_HOW.eq("receipt")));
        var found = new ArrayList<Acknowledged>();
        sql.select(PACKAGE_RECEIVED.SHA512, receipt)
                .from(PACKAGE_RECEIVED)
                .orderBy(PACKAGE_RECEIVED.RECEIVED_AT)
                .fetchGroups(PACKAGE_RECEIVED.SHA512, receipt)
                .forEach((sha512, receipts) -> {
                    if (receipts.stream().noneMatch(Objects::isNull)) {
                        var last = receipts.stream().max(String::compareTo).orElseThrow();
                        found.add(new Acknowledged(sha512, Instant.parse(last)));
                    }
                });
        return found;
    }
}
