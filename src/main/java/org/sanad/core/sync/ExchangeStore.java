package org.sanad.core.sync;

import static org.sanad.data.tables.Tables.PACKAGE_RECEIVED;
import static org.sanad.data.tables.Tables.PACKAGE_SENT;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** When something last went to and fro, in the register's database. */
final class ExchangeStore {
    private ExchangeStore() {}

    static Optional<Standing.Last> lastSent(DSLContext sql) {
        return sql.select(PACKAGE_SENT.FILE_NAME, PACKAGE_SENT.SENT_AT)
                .from(PACKAGE_SENT)
                .orderBy(PACKAGE_SENT.SENT_AT.desc(), PACKAGE_SENT.SEQUENCE.desc())
                .limit(1)
                .fetchOptional(row -> new Standing.Last(row.value1(), Instant.parse(row.value2())));
    }

    /** One for each office, the one taken in longest ago first. */
    static List<LastPackage> lastReceived(DSLContext sql) {
        var last = new HashMap<String, LastPackage>();
        sql.select(PACKAGE_RECEIVED.OFFICE_CODE, PACKAGE_RECEIVED.FILE_NAME, PACKAGE_RECEIVED.RECEIVED_AT)
                .from(PACKAGE_RECEIVED)
                .orderBy(PACKAGE_RECEIVED.RECEIVED_AT)
                .forEach(row -> last.put(
                        row.value1(), new LastPackage(row.value1(), row.value2(), Instant.parse(row.value3()))));
        return last.values().stream()
                .sorted(Comparator.comparing(LastPackage::at).thenComparing(LastPackage::office))
                .toList();
    }

    static Optional<Standing.Last> lastAcknowledged(DSLContext sql) {
        return sql.select(PACKAGE_SENT.FILE_NAME, PACKAGE_SENT.RECEIPT_AT)
                .from(PACKAGE_SENT)
                .where(PACKAGE_SENT.RECEIPT_AT.isNotNull())
                .orderBy(PACKAGE_SENT.SENT_AT.desc(), PACKAGE_SENT.SEQUENCE.desc())
                .limit(1)
                .fetchOptional(row -> new Standing.Last(row.value1(), Instant.parse(row.value2())));
    }
}
