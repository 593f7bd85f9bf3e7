package org.sanad.core.overview;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.sanad.data.tables.Tables.CLASH;
import static org.sanad.data.tables.Tables.OFFICE_KEY;
import static org.sanad.data.tables.Tables.PACKAGE_RECEIVED;
import static org.sanad.data.tables.Tables.SET_ASIDE;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.sanad.core.history.Entities;
import org.sanad.data.tables.tables.records.PackageReceivedRecord;

/** What is kept about the packages and the records of other offices, counted. */
final class OverviewStore {
    /** Packages by office; of several registers of an office, numbers are missed in the one that sent last. */
    Map<String, Sendings> sendings(DSLContext sql, ZoneId zone) {
        var confirmed = confirmed(sql);
        var sendings = new HashMap<String, Sendings>();
        sql.selectFrom(PACKAGE_RECEIVED)
                .orderBy(PACKAGE_RECEIVED.RECEIVED_AT, PACKAGE_RECEIVED.SEQUENCE)
                .fetchGroups(PACKAGE_RECEIVED.OFFICE_CODE)
                .forEach((office, rows) -> {
                    var last = rows.getLast();
                    var numbers = new TreeSet<Long>();
                    rows.stream()
                            .filter(row -> row.getEpoch().equals(last.getEpoch()))
                            .forEach(row -> numbers.add(row.getSequence()));
                    sendings.put(
                            office,
                            new Sendings(
                                    rows.stream()
                                            .map(PackageReceivedRecord::getReceivedAt)
                                            .map(at -> Sendings.day(at, zone))
                                            .toList(),
                                    Instant.parse(last.getReceivedAt()),
                                    (int) (numbers.last() - numbers.size()),
                                    confirmed.contains(last.getEpoch())));
                });
        return sendings;
    }

    private static Set<UUID> confirmed(DSLContext sql) {
        return new HashSet<>(sql.select(OFFICE_KEY.EPOCH)
                .from(OFFICE_KEY)
                .where(OFFICE_KEY.CONFIRMED_AT.isNotNull())
                .fetch(OFFICE_KEY.EPOCH));
    }

    Map<String, Integer> setAside(DSLContext sql) {
        return sql.select(SET_ASIDE.OFFICE_CODE, count())
                .from(SET_ASIDE)
                .groupBy(SET_ASIDE.OFFICE_CODE)
                .fetchMap(SET_ASIDE.OFFICE_CODE, count());
    }

    /** Fields that wait, by the owner of their record. */
    Map<String, Integer> conflicts(DSLContext sql) {
        var owners = new HashMap<String, Integer>();
        Field<String> owner = field(name("owner_code"), String.class);
        var records = sql.select(CLASH.ENTITY, CLASH.RECORD_ID).from(CLASH).fetchGroups(CLASH.ENTITY, CLASH.RECORD_ID);
        for (var table : Entities.tables()) {
            var ids = records.get(table.getName());
            if (ids != null) {
                Field<UUID> id = table.field("id", UUID.class);
                var byRecord =
                        sql.select(id, owner).from(table).where(id.in(ids)).fetchMap(id, owner);
                ids.stream()
                        .map(byRecord::get)
                        .filter(Objects::nonNull)
                        .forEach(one -> owners.merge(one, 1, Integer::sum));
            }
        }
        return owners;
    }
}
