package org.sanad.core.office;

import static org.sanad.data.tables.Tables.OFFICE;
import static org.sanad.data.tables.Tables.PROVINCE;
import static org.sanad.data.tables.Tables.REGION;
import static org.sanad.data.tables.Tables.SETTING;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.sanad.data.tables.tables.records.OfficeRecord;

/** Offices, places and the settings of a register, in its database. */
public final class OfficeStore {
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
