package org.sanad.core.sync;

import static org.sanad.data.tables.Tables.DOSSIER;
import static org.sanad.data.tables.Tables.PACKAGE_RECEIVED;
import static org.sanad.data.tables.Tables.PACKAGE_SENT;
import static org.sanad.data.tables.Tables.SET_ASIDE;
import static org.sanad.data.tables.Tables.SET_ASIDE_ABOVE;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.sanad.core.history.Entities;
import org.sanad.core.history.Entry;
import org.sanad.core.history.HistoryStore;

/** The register of exchanges, read from what was kept of each package. */
final class RegisterStore {
    private static final int MOST = 2_000;
    private static final String TWICE = "sync.number_twice";
    private static final Pattern NUMBER = Pattern.compile("\"number\":\"([^\"]+)\"");
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

    /** What waits to be mended: of others here, and of this office above. */
    List<Waiting> waiting(String own) {
        var here = sql.select(
                        SET_ASIDE.OFFICE_CODE, DSL.inline(own), SET_ASIDE.RECORD_ID, SET_ASIDE.REASON, SET_ASIDE.BODY)
                .from(SET_ASIDE)
                .orderBy(SET_ASIDE.OFFICE_CODE, SET_ASIDE.COUNTER)
                .limit(MOST);
        var above = sql.select(
                        DSL.inline(own),
                        SET_ASIDE_ABOVE.OFFICE_CODE,
                        SET_ASIDE_ABOVE.RECORD_ID,
                        SET_ASIDE_ABOVE.REASON,
                        DSL.inline(""),
                        SET_ASIDE_ABOVE.EPOCH,
                        SET_ASIDE_ABOVE.COUNTER)
                .from(SET_ASIDE_ABOVE)
                .orderBy(SET_ASIDE_ABOVE.COUNTER)
                .limit(MOST);
        var found = here.fetch(this::waiting);
        found.addAll(above.fetch(
                row -> mended(waiting(row), row.get(SET_ASIDE_ABOVE.EPOCH), row.get(SET_ASIDE_ABOVE.COUNTER))));
        return found;
    }

    /** One that took another number since waits for the next package only. */
    private Waiting mended(Waiting one, UUID epoch, long counter) {
        var renumbered = one.reason().equals(TWICE)
                && one.dossier() != null
                && new HistoryStore()
                        .of(sql, List.of(one.dossier())).stream()
                                .anyMatch(entry -> entry.epoch().equals(epoch)
                                        && entry.counter() > counter
                                        && entry.action().equals("dossier.renumber"));
        return renumbered
                ? new Waiting(one.office(), one.at(), one.record(), one.dossier(), one.number(), "sync.number_changed")
                : one;
    }

    private Waiting waiting(Record row) {
        var record = identity(row.get(2, String.class));
        var dossier = record == null ? null : dossier(record);
        if (dossier == null && row.get(3, String.class).equals(TWICE)) {
            dossier = bearing(row.get(4, String.class));
        }
        var number = dossier == null
                ? null
                : sql.select(DOSSIER.NUMBER)
                        .from(DOSSIER)
                        .where(DOSSIER.ID.eq(dossier))
                        .fetchOne(DOSSIER.NUMBER);
        return new Waiting(
                row.get(0, String.class), row.get(1, String.class), record, dossier, number, row.get(3, String.class));
    }

    /** The dossier here that bears the number which an entry would give to another. */
    private UUID bearing(String body) {
        var numbers =
                NUMBER.matcher(body).results().map(found -> found.group(1)).toList();
        return sql.select(DOSSIER.ID)
                .from(DOSSIER)
                .where(DOSSIER.NUMBER.in(numbers))
                .limit(1)
                .fetchOne(DOSSIER.ID);
    }

    private static UUID identity(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private UUID dossier(UUID record) {
        return Entities.tables().stream()
                .filter(table -> table == (org.jooq.Table<?>) DOSSIER || table.field("dossier_id") != null)
                .map(table -> sql.select(
                                table == (org.jooq.Table<?>) DOSSIER
                                        ? table.field("id", UUID.class)
                                        : table.field("dossier_id", UUID.class))
                        .from(table)
                        .where(table.field("id", UUID.class).eq(record))
                        .fetchOne(row -> row.value1()))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** What the receipt of an office above names takes the place of what it named before. */
    static void noteAbove(DSLContext sql, Receipt receipt, Instant at) {
        sql.deleteFrom(SET_ASIDE_ABOVE)
                .where(SET_ASIDE_ABOVE.OFFICE_CODE.eq(receipt.from()), SET_ASIDE_ABOVE.EPOCH.eq(receipt.epoch()))
                .execute();
        receipt.setAside()
                .forEach(one -> sql.insertInto(SET_ASIDE_ABOVE)
                        .values(
                                receipt.from(),
                                receipt.epoch(),
                                one.counter(),
                                one.record(),
                                one.reason(),
                                at.toString())
                        .execute());
    }
}
