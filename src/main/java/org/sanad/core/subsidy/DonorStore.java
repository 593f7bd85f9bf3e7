package org.sanad.core.subsidy;

import static org.sanad.data.tables.Tables.DONOR;

import java.util.List;
import org.jooq.DSLContext;
import org.sanad.data.tables.tables.records.DonorRecord;

/** The directory of donors as rows. */
public final class DonorStore {
    /** By code, those that give no more among them. */
    public List<Donor> all(DSLContext sql) {
        return sql.selectFrom(DONOR)
                .orderBy(DONOR.CODE)
                .fetch(row -> new Donor(
                        row.getCode(),
                        row.getNameAr(),
                        row.getNameFr(),
                        Donor.Kind.of(row.getKind()),
                        row.getContact(),
                        row.getActive()));
    }

    /** Adds it, or takes the place of the one with its code. */
    public void write(DSLContext sql, Donor donor) {
        var row = new DonorRecord();
        row.setCode(donor.code());
        row.setNameAr(donor.nameAr());
        row.setNameFr(donor.nameFr());
        row.setKind(donor.kind().code());
        row.setContact(donor.contact());
        row.setActive(donor.active());
        if (sql.fetchExists(DONOR, DONOR.CODE.eq(donor.code()))) {
            sql.update(DONOR).set(row).where(DONOR.CODE.eq(donor.code())).execute();
        } else {
            sql.insertInto(DONOR).set(row).execute();
        }
    }
}
