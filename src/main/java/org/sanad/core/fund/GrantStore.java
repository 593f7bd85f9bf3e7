package org.sanad.core.fund;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.sanad.data.tables.Tables.ALLOTMENT;
import static org.sanad.data.tables.Tables.PROGRAMME;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.sanad.core.office.Office;
import org.sanad.data.tables.tables.records.AllotmentRecord;

/** Lines of slices on their way down: what an office passes on, and what it was given. */
public final class GrantStore {
    /**
     * Each line once: one that came down repeats a line of headquarters, and an office above holds the line itself, or
     * the repetitions of several levels.
     */
    static Condition counted() {
        var other = ALLOTMENT.as("other");
        var same = other.COPY_OF.eq(ALLOTMENT.COPY_OF).and(other.ID.lt(ALLOTMENT.ID));
        return ALLOTMENT
                .COPY_OF
                .isNull()
                .or(notExists(selectOne()
                        .from(other)
                        .where(other.ID.eq(ALLOTMENT.COPY_OF).or(same))));
    }

    /**
     * What stands against an envelope: what headquarters gave, by its own line or, where a restored headquarters has lost
     * that, by the repetition that came up again; less what offices gave back. Not what an office typed from a letter.
     */
    static Condition ofHeadquarters() {
        return ALLOTMENT
                .OWNER_CODE
                .eq(Office.HEADQUARTERS)
                .or(ALLOTMENT.COPY_OF.isNotNull())
                .or(ALLOTMENT.ORIGIN.eq(Origin.RETURNED.code()))
                .and(counted());
    }

    /** What an office has to pass on to offices below it: lines of headquarters, its own or given to it. */
    public List<GrantedLine> toPassOn(DSLContext sql, String own, Collection<String> below) {
        return sql.selectFrom(ALLOTMENT)
                .where(
                        ALLOTMENT.OWNER_CODE.eq(own),
                        ALLOTMENT.OFFICE_CODE.in(below),
                        ALLOTMENT.ORIGIN.in(Origin.ALLOTTED.code(), Origin.RECEIVED.code()))
                .orderBy(coalesce(ALLOTMENT.COPY_OF, ALLOTMENT.ID))
                .fetch(row -> new GrantedLine(
                        row.getCopyOf() == null ? row.getId() : row.getCopyOf(),
                        row.getOfficeCode(),
                        row.getProgrammeCode(),
                        row.getBudgetYear(),
                        row.getAmount(),
                        row.getReference(),
                        row.getDatedOn().toString()));
    }

    boolean has(DSLContext sql, String own, UUID line) {
        return sql.fetchExists(ALLOTMENT, ALLOTMENT.OWNER_CODE.eq(own), ALLOTMENT.COPY_OF.eq(line));
    }

    boolean knowsProgramme(DSLContext sql, String code) {
        return sql.fetchExists(PROGRAMME, PROGRAMME.CODE.eq(code));
    }

    /** The line as it is kept: the one that was typed from the letter before, or a new one. */
    AllotmentRecord row(DSLContext sql, UUID id, String own, GrantedLine line) {
        var row = typed(sql, own, line).orElseGet(() -> row(id, own, line));
        row.setCopyOf(line.id());
        return row;
    }

    private Optional<AllotmentRecord> typed(DSLContext sql, String own, GrantedLine line) {
        return sql.selectFrom(ALLOTMENT)
                .where(ALLOTMENT.OWNER_CODE.eq(own), ALLOTMENT.OFFICE_CODE.eq(line.office()))
                .and(ALLOTMENT.PROGRAMME_CODE.eq(line.programme()))
                .and(ALLOTMENT.BUDGET_YEAR.eq(line.year()))
                .and(ALLOTMENT.AMOUNT.eq(line.amount()))
                .and(ALLOTMENT.REFERENCE.eq(line.reference()))
                .and(ALLOTMENT.ORIGIN.eq(Origin.NOTIFIED.code()))
                .and(ALLOTMENT.COPY_OF.isNull())
                .orderBy(ALLOTMENT.ID)
                .limit(1)
                .fetchOptional();
    }

    private static AllotmentRecord row(UUID id, String own, GrantedLine line) {
        var row = new AllotmentRecord();
        row.setId(id);
        row.setOwnerCode(own);
        row.setOfficeCode(line.office());
        row.setProgrammeCode(line.programme());
        row.setBudgetYear(line.year());
        row.setAmount(line.amount());
        row.setReference(line.reference());
        row.setDatedOn(LocalDate.parse(line.datedOn()));
        row.setOrigin(Origin.RECEIVED.code());
        return row;
    }
}
