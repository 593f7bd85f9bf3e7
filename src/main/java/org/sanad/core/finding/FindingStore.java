package org.sanad.core.finding;

import static org.sanad.data.tables.Tables.FINDING;
import static org.sanad.data.tables.Tables.FINDING_ANSWER;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sanad.core.account.Session;
import org.sanad.data.tables.tables.records.FindingAnswerRecord;
import org.sanad.data.tables.tables.records.FindingRecord;

/** Findings as rows. */
final class FindingStore {
    /** About some offices: those still open first, the earliest due first. */
    List<Finding> about(DSLContext sql, Collection<String> offices) {
        return sql.selectFrom(FINDING)
                .where(FINDING.ABOUT_OFFICE.in(offices))
                .orderBy(FINDING.CLOSED_ON.desc().nullsFirst(), FINDING.DUE_ON, FINDING.ID)
                .fetch(row -> answered(sql, finding(row)));
    }

    /** How many wait for the answer of an office, whoever raised them. */
    int waitingFor(DSLContext sql, String office) {
        return sql.fetchCount(
                FINDING,
                FINDING.ABOUT_OFFICE
                        .eq(office)
                        .and(FINDING.CLOSED_ON.isNull())
                        .and(FINDING.ANSWER.isNull())
                        .and(FINDING.ID.notIn(
                                sql.select(FINDING_ANSWER.FINDING_ID).from(FINDING_ANSWER))));
    }

    /** With the answer of the office that it is about, where that came last. */
    private static Finding answered(DSLContext sql, Finding finding) {
        return sql.selectFrom(FINDING_ANSWER)
                .where(FINDING_ANSWER.FINDING_ID.eq(finding.id()))
                .orderBy(FINDING_ANSWER.ANSWERED_ON.desc(), FINDING_ANSWER.ID.desc())
                .limit(1)
                .fetchOptional()
                .filter(row ->
                        finding.answeredOn() == null || !row.getAnsweredOn().isBefore(finding.answeredOn()))
                .map(row -> finding.answered(row.getAnswer(), row.getAnsweredBy(), row.getAnsweredOn()))
                .orElse(finding);
    }

    /** The answer of an office to a finding of another, new or changed. */
    FindingAnswerRecord answer(DSLContext sql, Session session, Finding to, String words, LocalDate on, UUID fresh) {
        var row = sql.selectFrom(FINDING_ANSWER)
                .where(FINDING_ANSWER.FINDING_ID.eq(to.id()), FINDING_ANSWER.OWNER_CODE.eq(session.officeCode()))
                .fetchOptional()
                .orElseGet(FindingAnswerRecord::new);
        if (row.getId() == null) {
            row.setId(fresh);
            row.setOwnerCode(session.officeCode());
            row.setFindingId(to.id());
        }
        row.setAnswer(words);
        row.setAnsweredBy(session.person());
        row.setAnsweredOn(on);
        return row;
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
