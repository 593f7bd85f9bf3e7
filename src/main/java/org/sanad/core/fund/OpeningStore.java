package org.sanad.core.fund;

import static org.sanad.data.tables.Tables.OPENING_BALANCE;

import java.util.List;
import org.jooq.DSLContext;
import org.sanad.data.tables.tables.records.OpeningBalanceRecord;

/** Opening balances in the database. */
final class OpeningStore {
    /** Of some offices, the latest year first. */
    List<OpeningBalance> all(DSLContext sql, List<String> offices) {
        return sql.selectFrom(OPENING_BALANCE)
                .where(OPENING_BALANCE.OFFICE_CODE.in(offices))
                .orderBy(OPENING_BALANCE.BALANCE_YEAR.desc(), OPENING_BALANCE.PROGRAMME_CODE, OPENING_BALANCE.KIND)
                .fetch(OpeningStore::line);
    }

    OpeningBalanceRecord row(String owner, OpeningBalance line) {
        var row = new OpeningBalanceRecord();
        row.setId(line.id());
        row.setOwnerCode(owner);
        row.setOfficeCode(line.office());
        row.setBalanceYear(line.year());
        row.setProgrammeCode(line.programme());
        row.setKind(line.kind());
        row.setDossiers(line.dossiers());
        row.setAwarded(line.awarded());
        row.setPaid(line.paid());
        row.setInKind(line.inKind());
        row.setJobs(line.jobs());
        row.setFamilyJobs(line.familyJobs());
        row.setSource(line.source());
        return row;
    }

    private static OpeningBalance line(OpeningBalanceRecord row) {
        return new OpeningBalance(
                row.getId(),
                row.getOfficeCode(),
                row.getBalanceYear(),
                row.getProgrammeCode(),
                row.getKind(),
                row.getDossiers(),
                row.getAwarded(),
                row.getPaid(),
                row.getInKind(),
                row.getJobs(),
                row.getFamilyJobs(),
                row.getSource());
    }
}
