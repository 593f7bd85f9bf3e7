package org.sanad.core.dossier;

import static org.sanad.data.tables.Tables.AWARD;
import static org.sanad.data.tables.Tables.AWARD_RELEASE;
import static org.sanad.data.tables.Tables.DOSSIER;
import static org.sanad.data.tables.Tables.DOSSIER_PERSON;
import static org.sanad.data.tables.Tables.PAYMENT;
import static org.sanad.data.tables.Tables.PERSON;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sanad.core.person.Person;
import org.sanad.core.person.PersonStore;
import org.sanad.data.tables.tables.records.DossierRecord;

/** Lines of lists by identity: one read for each table, whatever the number of lines. */
public final class DossierLineStore {
    private final PersonStore persons = new PersonStore();

    /** The lines of the identities, in their order; those that are not there are left out. */
    public List<DossierLine> of(DSLContext sql, List<UUID> ids) {
        Map<UUID, DossierRecord> dossiers =
                sql.selectFrom(DOSSIER).where(DOSSIER.ID.in(ids)).fetchMap(DOSSIER.ID);
        var holders = holders(sql, ids);
        var awarded = awarded(sql, ids);
        var paid = paid(sql, ids);
        return ids.stream()
                .map(dossiers::get)
                .filter(Objects::nonNull)
                .map(row -> line(
                        row,
                        holders.get(row.getId()),
                        awarded.getOrDefault(row.getId(), 0L),
                        paid.getOrDefault(row.getId(), 0L)))
                .toList();
    }

    private static DossierLine line(DossierRecord row, Person holder, long awarded, long paid) {
        var kind = Kind.of(row.getKind());
        var individual = kind == Kind.INDIVIDUAL;
        return new DossierLine(
                row.getId(),
                row.getNumber(),
                kind,
                row.getTitleAr(),
                row.getTitleFr(),
                individual ? (holder == null ? null : holder.nameAr()) : row.getOrganisationAr(),
                individual ? (holder == null ? null : holder.nameLatin()) : row.getOrganisationLatin(),
                Sector.of(row.getSector()),
                row.getProvinceCode(),
                State.of(row.getState()),
                row.getStateOn(),
                row.getAsked(),
                awarded,
                paid);
    }

    private Map<UUID, Person> holders(DSLContext sql, List<UUID> ids) {
        var holders = new HashMap<UUID, Person>();
        sql.select()
                .from(DOSSIER_PERSON)
                .join(PERSON)
                .on(PERSON.ID.eq(DOSSIER_PERSON.PERSON_ID))
                .where(DOSSIER_PERSON.DOSSIER_ID.in(ids), DOSSIER_PERSON.PART.eq(Part.HOLDER.code()))
                .forEach(row -> holders.put(row.get(DOSSIER_PERSON.DOSSIER_ID), persons.person(row.into(PERSON))));
        return holders;
    }

    /** What of the awards was taken back is no longer awarded. */
    private static Map<UUID, Long> awarded(DSLContext sql, List<UUID> ids) {
        var awarded = sql.select(AWARD.DOSSIER_ID, DSL.sum(AWARD.AMOUNT).cast(Long.class))
                .from(AWARD)
                .where(AWARD.DOSSIER_ID.in(ids))
                .groupBy(AWARD.DOSSIER_ID)
                .fetchMap(org.jooq.Record2::value1, org.jooq.Record2::value2);
        sql.select(AWARD.DOSSIER_ID, DSL.sum(AWARD_RELEASE.AMOUNT).cast(Long.class))
                .from(AWARD_RELEASE)
                .join(AWARD)
                .on(AWARD.ID.eq(AWARD_RELEASE.AWARD_ID))
                .where(AWARD.DOSSIER_ID.in(ids))
                .groupBy(AWARD.DOSSIER_ID)
                .forEach(row -> awarded.merge(row.value1(), -row.value2(), Long::sum));
        return awarded;
    }

    private static Map<UUID, Long> paid(DSLContext sql, List<UUID> ids) {
        return sql.select(AWARD.DOSSIER_ID, DSL.sum(PAYMENT.AMOUNT).cast(Long.class))
                .from(PAYMENT)
                .join(AWARD)
                .on(AWARD.ID.eq(PAYMENT.AWARD_ID))
                .where(AWARD.DOSSIER_ID.in(ids))
                .groupBy(AWARD.DOSSIER_ID)
                .fetchMap(org.jooq.Record2::value1, org.jooq.Record2::value2);
    }
}
