package org.sanad.core.office;

import static org.sanad.data.tables.Tables.NUMBERING;
import static org.sanad.data.tables.Tables.OFFICE;
import static org.sanad.data.tables.Tables.PACKAGE_RECEIVED;
import static org.sanad.data.tables.Tables.PACKAGE_SENT;
import static org.sanad.data.tables.Tables.PROVINCE;
import static org.sanad.data.tables.Tables.REGION;
import static org.sanad.data.tables.Tables.SETTING;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sanad.data.tables.tables.records.OfficeRecord;

/** Offices, places and the settings of a register, in its database. */
public final class OfficeStore {
    private static final String LIVES = "epochs";

    public OfficeTree tree(DSLContext sql) {
        var offices = sql.selectFrom(OFFICE).orderBy(OFFICE.CODE).fetch(OfficeStore::office);
        var regions = sql.selectFrom(REGION)
                .orderBy(REGION.CODE)
                .fetch(r -> new Region(r.getCode(), r.getNameAr(), r.getNameFr(), r.getIsoCode()));
        var provinces = sql.selectFrom(PROVINCE)
                .orderBy(PROVINCE.CODE)
                .fetch(p -> new Province(p.getCode(), p.getRegionCode(), p.getNameAr(), p.getNameFr()));
        return new OfficeTree(offices, regions, provinces);
    }

    public Optional<String> setting(DSLContext sql, String name) {
        return sql.select(SETTING.CONTENT)
                .from(SETTING)
                .where(SETTING.NAME.eq(name))
                .fetchOptional(SETTING.CONTENT);
    }

    public void set(DSLContext sql, String name, String content) {
        sql.insertInto(SETTING, SETTING.NAME, SETTING.CONTENT)
                .values(name, content)
                .onDuplicateKeyUpdate()
                .set(SETTING.CONTENT, content)
                .execute();
    }

    public void forget(DSLContext sql, String name) {
        sql.deleteFrom(SETTING).where(SETTING.NAME.eq(name)).execute();
    }

    /** Former lives of the database, the oldest first: before it was restored. */
    public List<UUID> formerLives(DSLContext sql) {
        return setting(sql, LIVES).stream()
                .flatMap(text -> Stream.of(text.split(" ")))
                .map(UUID::fromString)
                .toList();
    }

    /**
     * Begins a new life: packages are numbered from 1 again, under another epoch, so that no number of a lost life is
     * used twice. What was forwarded and not acknowledged goes once more.
     */
    void newLife(DSLContext sql, UUID life) {
        var former = setting(sql, "epoch").orElseThrow();
        var acknowledged = sql.select(DSL.coalesce(DSL.max(PACKAGE_SENT.SEQUENCE), 0L))
                .from(PACKAGE_SENT)
                .where(PACKAGE_SENT.EPOCH.eq(UUID.fromString(former)), PACKAGE_SENT.RECEIPT_AT.isNotNull())
                .fetchSingle()
                .value1();
        sql.update(PACKAGE_RECEIVED)
                .set(PACKAGE_RECEIVED.FORWARDED_IN, 0L)
                .where(PACKAGE_RECEIVED.FORWARDED_IN.le(acknowledged))
                .execute();
        sql.update(PACKAGE_RECEIVED)
                .setNull(PACKAGE_RECEIVED.FORWARDED_IN)
                .where(PACKAGE_RECEIVED.FORWARDED_IN.gt(acknowledged))
                .execute();
        set(sql, LIVES, (setting(sql, LIVES).orElse("") + " " + former).strip());
        set(sql, "epoch", life.toString());
        if (setting(sql, "office").filter(Office.HEADQUARTERS::equals).isPresent()) {
            new Behind(sql).restored(told(sql));
        } else {
            new Behind(sql).restored();
        }
    }

    /** Offices that are open and had a receipt of this one. */
    private static List<String> told(DSLContext sql) {
        return sql
                .select(NUMBERING.SERIES)
                .from(NUMBERING)
                .where(NUMBERING.SERIES.like("receipt/%"))
                .fetch(row -> row.value1().split("/")[1])
                .stream()
                .filter(office -> sql.fetchExists(OFFICE, OFFICE.CODE.eq(office), OFFICE.CLOSED_ON.isNull()))
                .toList();
    }

    private static Office office(OfficeRecord row) {
        return new Office(
                row.getCode(),
                Level.of(row.getLevel()),
                row.getNameAr(),
                row.getNameFr(),
                row.getParentCode(),
                row.getRegionCode(),
                row.getProvinceCode(),
                row.getOpenedOn(),
                row.getClosedOn());
    }

    /** Adds offices, or changes those that are there by their codes; their parents are among them or there. */
    public void write(DSLContext sql, List<Office> offices) {
        offices.stream()
                .filter(one -> !sql.fetchExists(OFFICE, OFFICE.CODE.eq(one.code())))
                .forEach(one -> {
                    var alone = row(one);
                    alone.setParentCode(null);
                    sql.insertInto(OFFICE).set(alone).execute();
                });
        offices.forEach(one -> sql.update(OFFICE)
                .set(row(one))
                .where(OFFICE.CODE.eq(one.code()))
                .execute());
    }

    private static OfficeRecord row(Office office) {
        var row = new OfficeRecord();
        row.setCode(office.code());
        row.setLevel(office.level().code());
        row.setNameAr(office.nameAr());
        row.setNameFr(office.nameFr());
        row.setParentCode(office.parentCode());
        row.setRegionCode(office.regionCode());
        row.setProvinceCode(office.provinceCode());
        row.setOpenedOn(office.openedOn());
        row.setClosedOn(office.closedOn());
        return row;
    }
}
