package org.sanad.core.sync;

import static org.sanad.data.tables.Tables.AWARD;
import static org.sanad.data.tables.Tables.DOSSIER;
import static org.sanad.data.tables.Tables.SET_ASIDE;
import static org.sanad.data.tables.Tables.SET_ASIDE_ABOVE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.sanad.core.history.Entities;
import org.sanad.core.history.HistoryStore;
import org.sanad.core.history.Written;

/** What waits to be mended: of others here, and of this office above. */
final class WaitingStore {
    /** More than a person reads; the rest comes up as these go. */
    private static final int MOST = 2_000;

    private final DSLContext sql;
    private final String own;

    WaitingStore(DSLContext sql, String own) {
        this.sql = sql;
        this.own = own;
    }

    List<Waiting> all() {
        var all = here();
        all.addAll(above());
        return Waiting.gathered(numbered(all), own);
    }

    /** How many of these are this office's to mend. */
    int mine() {
        return (int) Waiting.gathered(above(), own).stream()
                .filter(one -> !one.reason().equals(Waiting.RENUMBERED))
                .count();
    }

    private List<Waiting> here() {
        var rows = sql.select(
                        SET_ASIDE.OFFICE_CODE,
                        SET_ASIDE.EPOCH,
                        SET_ASIDE.COUNTER,
                        SET_ASIDE.RECORD_ID,
                        SET_ASIDE.REASON)
                .from(SET_ASIDE)
                .orderBy(SET_ASIDE.OFFICE_CODE, SET_ASIDE.EPOCH, SET_ASIDE.COUNTER)
                .limit(MOST)
                .fetch();
        var found = new ArrayList<Waiting>();
        SetAsideEntry entry = null;
        for (var row : rows) {
            if (entry == null || !entry.is(row.value1(), row.value2(), row.value3())) {
                entry = entry(row.value1(), row.value2(), row.value3());
            }
            found.add(entry.waiting(row.value4(), row.value5(), own, this::bearing));
        }
        return found;
    }

    /** All records of one entry have it whole, so that it is read once. */
    private SetAsideEntry entry(String office, UUID epoch, long counter) {
        var body = sql.select(SET_ASIDE.BODY)
                .from(SET_ASIDE)
                .where(SET_ASIDE.OFFICE_CODE.eq(office), SET_ASIDE.EPOCH.eq(epoch), SET_ASIDE.COUNTER.eq(counter))
                .limit(1)
                .fetchOne(SET_ASIDE.BODY);
        return new SetAsideEntry(Written.read(body).entry());
    }

    private List<Waiting> above() {
        var rows = sql.selectFrom(SET_ASIDE_ABOVE)
                .orderBy(SET_ASIDE_ABOVE.COUNTER)
                .limit(MOST)
                .fetch();
        var dossiers = dossiers(rows.map(row -> SetAsideEntry.identity(row.getRecordId())));
        var found = new ArrayList<Waiting>();
        rows.forEach(row -> {
            var record = SetAsideEntry.identity(row.getRecordId());
            var dossier = dossiers.get(record);
            var renumbered = row.getReason().equals(Waiting.TWICE)
                    && dossier != null
                    && renumbered(dossier, row.getEpoch(), row.getCounter());
            found.add(new Waiting(
                    own,
                    row.getOfficeCode(),
                    record,
                    dossier,
                    dossier,
                    null,
                    renumbered ? Waiting.RENUMBERED : row.getReason(),
                    0));
        });
        return found;
    }

    /** One that took another number since waits for the next package only. */
    private boolean renumbered(UUID dossier, UUID epoch, long counter) {
        return new HistoryStore()
                .of(sql, List.of(dossier)).stream()
                        .anyMatch(entry -> entry.epoch().equals(epoch)
                                && entry.counter() > counter
                                && entry.action().equals("dossier.renumber"));
    }

    /** With the dossier to open, where it is here, and its number. */
    private List<Waiting> numbered(List<Waiting> all) {
        var loose = dossiers(all.stream()
                .filter(one -> one.of() == null)
                .map(Waiting::record)
                .filter(Objects::nonNull)
                .toList());
        var named = all.stream()
                .flatMap(one -> Stream.of(one.of(), one.dossier()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        named.addAll(loose.values());
        var numbers = sql.select(DOSSIER.ID, DOSSIER.NUMBER)
                .from(DOSSIER)
                .where(DOSSIER.ID.in(named))
                .fetchMap(DOSSIER.ID, DOSSIER.NUMBER);
        return all.stream()
                .map(one -> one.here(loose.get(one.record()), numbers))
                .toList();
    }

    /** The dossier here with a number; null where none has it. */
    private UUID bearing(String number) {
        return sql.select(DOSSIER.ID)
                .from(DOSSIER)
                .where(DOSSIER.NUMBER.eq(number))
                .fetchOne(DOSSIER.ID);
    }

    /** The dossiers here that records are of. */
    private Map<UUID, UUID> dossiers(Collection<UUID> records) {
        var found = new HashMap<UUID, UUID>();
        for (var table : Entities.tables()) {
            var id = table.field("id", UUID.class);
            var dossier = table == (Table<?>) DOSSIER ? id : table.field("dossier_id", UUID.class);
            var award = table.field("award_id", UUID.class);
            if (dossier != null) {
                found.putAll(sql.select(id, dossier)
                        .from(table)
                        .where(id.in(records))
                        .fetchMap(id, dossier));
            } else if (award != null) {
                found.putAll(sql.select(id, AWARD.DOSSIER_ID)
                        .from(table)
                        .join(AWARD)
                        .on(AWARD.ID.eq(award))
                        .where(id.in(records))
                        .fetchMap(id, AWARD.DOSSIER_ID));
            }
        }
        return found;
    }

    /**
     * What the receipt of an office above names takes the place of what it named before; one for this life of the register
     * names what is left of all.
     */
    static void noteAbove(DSLContext sql, Receipt receipt, UUID epoch, Instant at) {
        var replaced = SET_ASIDE_ABOVE.OFFICE_CODE.eq(receipt.from());
        sql.deleteFrom(SET_ASIDE_ABOVE)
                .where(
                        receipt.epoch().equals(epoch)
                                ? replaced
                                : replaced.and(SET_ASIDE_ABOVE.EPOCH.eq(receipt.epoch())))
                .execute();
        receipt.setAside()
                .forEach(one -> sql.insertInto(SET_ASIDE_ABOVE)
                        .values(
                                receipt.from(),
                                one.epoch() == null ? receipt.epoch() : one.epoch(),
                                one.counter(),
                                one.record(),
                                one.reason(),
                                at.toString())
                        .onDuplicateKeyIgnore()
                        .execute());
    }
}
