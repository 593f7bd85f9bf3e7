package org.sanad.core.sync;

import static org.sanad.data.tables.Tables.PACKAGE_SENT;

import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;

/** When something last went to and fro, in the register's database. */
final class ExchangeStore {
    private ExchangeStore() {}

    static Optional<Standing.Last> lastSent(DSLContext sql) {
        return sql.select(PACKAGE_SENT.FILE_NAME, PACKAGE_SENT.SENT_AT)
                .from(PACKAGE_SENT)
                .orderBy(PACKAGE_SENT.SEQUENCE.desc())
                .limit(1)
                .fetchOptional(row -> new Standing.Last(row.value1(), Instant.parse(row.value2())));
    }

    static Optional<Standing.Last> lastAcknowledged(DSLContext sql) {
        return sql.select(PACKAGE_SENT.FILE_NAME, PACKAGE_SENT.RECEIPT_AT)
                .from(PACKAGE_SENT)
                .where(PACKAGE_SENT.RECEIPT_AT.isNotNull())
                .orderBy(PACKAGE_SENT.SEQUENCE.desc())
                .limit(1)
                .fetchOptional(row -> new Standing.Last(row.value1(), Instant.parse(row.value2())));
    }
}
