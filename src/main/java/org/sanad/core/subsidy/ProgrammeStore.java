package org.sanad.core.subsidy;

import static org.sanad.data.tables.Tables.PROGRAMME;

import java.util.List;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.sanad.data.tables.tables.records.ProgrammeRecord;

/** Programmes as rows. */
public final class ProgrammeStore {
    /** By code, those that ended among them. */
    public List<Programme> all(DSLContext sql) {
        return sql.selectFrom(PROGRAMME).orderBy(PROGRAMME.CODE).fetch(ProgrammeStore::programme);
    }

    /** Adds it, or takes the place of the one with its code. */
    public void write(DSLContext sql, Programme programme) {
        var row = row(programme);
        if (sql.fetchExists(PROGRAMME, PROGRAMME.CODE.eq(programme.code()))) {
            sql.update(PROGRAMME)
                    .set(row)
                    .where(PROGRAMME.CODE.eq(programme.code()))
                    .execute();
        } else {
            sql.insertInto(PROGRAMME).set(row).execute();
        }
    }

    private static ProgrammeRecord row(Programme programme) {
        var conditions = programme.conditions();
        var row = new ProgrammeRecord();
        row.setCode(programme.code());
        row.setNameAr(programme.nameAr());
        row.setNameFr(programme.nameFr());
        row.setNameEn(programme.nameEn());
        row.setFunding(programme.funding().code());
        row.setWithinBudget(programme.withinBudget());
        row.setSouthernOnly(false);
        row.setParties(programme.parties());
        row.setArea(conditions.area().isEmpty() ? null : String.join(" ", conditions.area()));
        row.setLowest(conditions.lowest());
        row.setHighest(conditions.highest());
        row.setYoungest(conditions.youngest());
        row.setOldest(conditions.oldest());
        row.setScheme(Scheme.text(conditions.scheme()));
        row.setActive(programme.active());
        return row;
    }

    private static Programme programme(ProgrammeRecord row) {
        var conditions = new Conditions(
                new TreeSet<>(Scheme.codes(row.getArea(), " ")),
                row.getLowest(),
                row.getHighest(),
                row.getYoungest(),
                row.getOldest(),
                Scheme.shares(row.getScheme()));
        return new Programme(
                row.getCode(),
                row.getNameAr(),
                row.getNameFr(),
                row.getNameEn(),
                Funding.of(row.getFunding()),
                row.getWithinBudget(),
                row.getParties(),
                conditions,
                row.getActive());
    }
}
