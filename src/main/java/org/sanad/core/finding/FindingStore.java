package org.sanad.core.finding;

import static org.sanad.data.tables.Tables.FINDING;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sanad.data.tables.tables.records.FindingRecord;

/** Findings as rows. */
final class FindingStore {
    /** About some offices: those still open first, the earliest due first. */
    List<Finding> about(DSLContext sql, Collection<String> offices) {
        return sql.selectFrom(FINDING)
                .where(FINDING.ABOUT_OFFICE.in(offices))
                .orderBy(FINDING.CLOSED_ON.desc().nullsFirst(), FINDING.DUE_ON, FINDING.ID)
                .fetch(FindingStore::finding);
    }

    Optional<Finding> find(DSLContext sql, UUID id) {
        return sql.selectFrom(FINDING).where(FINDING.ID.eq(id)).fetchOptional(FindingStore::finding);
    }

    FindingRecord row(Finding one) {
        var row = new FindingRecord();
        row.setId(one.id());
        row.setOwnerCode(one.owner());
        row.setAboutOffice(one.office());
        row.setDossierId(one.dossier());
        row.setWords(one.words());
        row.setRaisedBy(one.raisedBy());
        row.setRaisedOn(one.raisedOn());
        row.setDueOn(one.dueOn());
        row.setAnswer(one.answer());
        row.setAnsweredBy(one.answeredBy());
        row.setAnsweredOn(one.answeredOn());
        row.setClosedBy(one.closedBy());
        row.setClosedOn(one.closedOn());
        return row;
    }

    private static Finding finding(FindingRecord row) {
        return new Finding(
                row.getId(),
                row.getOwnerCode(),
                row.getAboutOffice(),
                row.getDossierId(),
                row.getWords(),
                row.getRaisedBy(),
                row.getRaisedOn(),
                row.getDueOn(),
                row.getAnswer(),
                row.getAnsweredBy(),
                row.getAnsweredOn(),
                row.getClosedBy(),
                row.getClosedOn());
    }
}
