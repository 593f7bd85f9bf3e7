package org.sanad.core.sync;

import static org.sanad.data.tables.Tables.PACKAGE_RECEIVED;
import static org.sanad.data.tables.Tables.PACKAGE_SENT;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.sanad.core.history.Entry;
import org.sanad.core.history.HistoryStore;

/** The register of exchanges, read from what was kept of each package. */
final class RegisterStore {
    private static final int MOST = 2_000;
    private final DSLContext sql;
    private final HistoryStore history = new HistoryStore();

    RegisterStore(DSLContext sql) {
        this.sql = sql;
    }

    /** From one instant to before another, the newest first. */
    List<Shipment> sent(Instant from, Instant until) {
        return sql.selectFrom(PACKAGE_SENT)
                .where(PACKAGE_SENT.SENT_AT.ge(from.toString()), PACKAGE_SENT.SENT_AT.lt(until.toString()))
                .orderBy(PACKAGE_SENT.SENT_AT.desc(), PACKAGE_SENT.SEQUENCE.desc())
                .limit(MOST)
                .fetch(RegisterStore::shipment);
    }

    Shipment find(UUID epoch, long sequence) {
        return sql.selectFrom(PACKAGE_SENT)
                .where(PACKAGE_SENT.EPOCH.eq(epoch), PACKAGE_SENT.SEQUENCE.eq(sequence))
                .fetchSingle(RegisterStore::shipment);
    }

    /** Sent and not acknowledged, the oldest first. */
    List<Shipment> open(UUID epoch) {
        return sql.selectFrom(PACKAGE_SENT)
                .where(PACKAGE_SENT.EPOCH.eq(epoch), PACKAGE_SENT.RECEIPT_AT.isNull())
                .orderBy(PACKAGE_SENT.SEQUENCE)
                .fetch(RegisterStore::shipment);
    }

    private static Shipment shipment(Record row) {
        var receipt = row.get(PACKAGE_SENT.RECEIPT_AT);
        return new Shipment(
                row.get(PACKAGE_SENT.EPOCH),
                row.get(PACKAGE_SENT.SEQUENCE),
                row.get(PACKAGE_SENT.FILE_NAME),
                row.get(PACKAGE_SENT.DOSSIERS),
                row.get(PACKAGE_SENT.BYTES),
                row.get(PACKAGE_SENT.SHA512),
                Instant.parse(row.get(PACKAGE_SENT.SENT_AT)),
                receipt == null ? null : Instant.parse(receipt),
                row.get(PACKAGE_SENT.RECEIPT_HOW));
    }

    /** The code that the office above reads out for a package of this office. */
    String code(String office, Shipment shipment) {
        return sql.select(PACKAGE_SENT.TAG_HASH, PACKAGE_SENT.TO_COUNTER)
                .from(PACKAGE_SENT)
                .where(PACKAGE_SENT.EPOCH.eq(shipment.epoch()), PACKAGE_SENT.SEQUENCE.eq(shipment.sequence()))
                .fetchSingle(row -> code(office, shipment.epoch(), shipment.sequence(), row.value1(), row.value2()));
    }

    String code(String office, UUID epoch, long sequence, String tagHash, long to) {
        var tip = history.hash(sql, office, epoch, to).orElse(Entry.NO_PREVIOUS);
        return PhoneCode.of(office, epoch, sequence, tagHash, tip);
    }

    /** Packages of other offices, taken in from one instant to before another; the newest first. */
    List<Arrival> received(String own, Instant from, Instant until) {
        return sql.selectFrom(PACKAGE_RECEIVED)
                .where(PACKAGE_RECEIVED.RECEIVED_AT.ge(from.toString()))
                .and(PACKAGE_RECEIVED.RECEIVED_AT.lt(until.toString()))
                .and(PACKAGE_RECEIVED.OFFICE_CODE.ne(own))
                .orderBy(PACKAGE_RECEIVED.RECEIVED_AT.desc(), PACKAGE_RECEIVED.SEQUENCE.desc())
                .limit(MOST)
                .fetch(row -> new Arrival(
                        row.getOfficeCode(),
                        row.getFileName(),
                        row.getToCounter() - row.getFromCounter() + 1,
                        row.getApplied(),
                        row.getSetAside(),
                        Instant.parse(row.getReceivedAt()),
                        code(
                                row.getOfficeCode(),
                                row.getEpoch(),
                                row.getSequence(),
                                row.getTagHash(),
                                row.getToCounter())));
    }

    /** When something was last taken in of each office. */
    Map<String, Instant> last() {
        var last = new HashMap<String, Instant>();
        sql.select(PACKAGE_RECEIVED.OFFICE_CODE, DSL.max(PACKAGE_RECEIVED.RECEIVED_AT))
                .from(PACKAGE_RECEIVED)
                .groupBy(PACKAGE_RECEIVED.OFFICE_CODE)
                .forEach(row -> last.put(row.value1(), Instant.parse(row.value2())));
        return last;
    }
}
