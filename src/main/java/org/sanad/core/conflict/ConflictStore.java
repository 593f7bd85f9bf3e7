package org.sanad.core.conflict;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.selectOne;
import static org.sanad.data.tables.Tables.CLASH;
import static org.sanad.data.tables.Tables.RULING;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.sanad.core.account.Session;
import org.sanad.core.history.Branches;
import org.sanad.core.history.Entities;
import org.sanad.core.history.EntryJson;
import org.sanad.core.merge.Clash;
import org.sanad.core.merge.Woven;
import org.sanad.data.tables.tables.records.RulingRecord;

/** Conflicts and decisions, as rows. */
final class ConflictStore {
    private static final List<String> NAMES = List.of("number", "name_ar", "name_latin", "title_fr", "title_ar");
    private final DSLContext sql;

    ConflictStore(DSLContext sql) {
        this.sql = sql;
    }

    int count() {
        var leading = CLASH.as("leading");
        var led = CLASH.FIELD
                .in(Together.FOLLOW)
                .and(exists(selectOne()
                        .from(leading)
                        .where(leading.RECORD_ID.eq(CLASH.RECORD_ID), leading.FIELD.eq(Together.LEADS))));
        return sql.fetchCount(CLASH, not(led));
    }

    List<Conflict> open(int limit) {
        var records = sql.selectDistinct(CLASH.ENTITY, CLASH.RECORD_ID)
                .from(CLASH)
                .orderBy(CLASH.RECORD_ID)
                .limit(limit)
                .fetch();
        return records.stream()
                .flatMap(one -> Together.asked(of(one.value1(), one.value2())).stream())
                .toList();
    }

    List<Conflict> of(String entity, UUID record) {
        var values = values(entity, record);
        return new Branches(sql)
                .woven(entity, record).map(Woven::clashes).orElse(List.of()).stream()
                        .map(clash -> new Conflict(
                                entity,
                                record,
                                String.valueOf(values.get("owner_code")),
                                about(values),
                                dossier(entity, record, values),
                                clash))
                        .toList();
    }

    private static UUID dossier(String entity, UUID record, Map<String, Object> values) {
        return entity.equals("dossier") ? record : (UUID) values.get("dossier_id");
    }

    private Map<String, Object> values(String entity, UUID record) {
        return Entities.tables().stream()
                .filter(table -> table.getName().equals(entity))
                .flatMap(table ->
                        sql
                                .selectFrom(table)
                                .where(table.field("id", UUID.class).eq(record))
                                .fetchMaps()
                                .stream())
                .findFirst()
                .orElse(Map.of());
    }

    private static String about(Map<String, Object> values) {
        return NAMES.stream()
                .map(values::get)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .findFirst()
                .orElse(null);
    }

    List<Decided> decided(int limit) {
        return sql
                .selectFrom(RULING)
                .where(RULING.WITHDRAWN.isFalse())
                .orderBy(RULING.ID.desc())
                .limit(limit)
                .fetch()
                .stream()
                .map(this::decided)
                .toList();
    }

    private Decided decided(RulingRecord row) {
        return new Decided(
                row.getId(),
                row.getOwnerCode(),
                row.getEntity(),
                row.getRecordId(),
                about(values(row.getEntity(), row.getRecordId())),
                row.getField(),
                EntryJson.value(row.getContent()),
                row.getReason(),
                row.getDecidedBy(),
                row.getDecidedOn());
    }

    RulingRecord withdrawn(UUID id) {
        var row = sql.selectFrom(RULING).where(RULING.ID.eq(id)).fetchSingle();
        row.setWithdrawn(true);
        return row;
    }

    static RulingRecord ruling(UUID id, Session session, Conflict conflict, Object value, String reason, LocalDate on) {
        var row = new RulingRecord();
        row.setId(id);
        row.setOwnerCode(session.officeCode());
        row.setEntity(conflict.entity());
        row.setRecordId(conflict.record());
        row.setField(conflict.clash().field());
        row.setOverWhat(conflict.clash().versions().stream()
                .map(Clash.Version::revision)
                .collect(Collectors.joining(" ")));
        row.setContent(EntryJson.value(value));
        row.setReason(reason);
        row.setWithdrawn(false);
        row.setDecidedBy(session.person());
        row.setDecidedOn(on);
        return row;
    }
}
