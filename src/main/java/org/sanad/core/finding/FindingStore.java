package org.sanad.core.finding;

import static org.sanad.data.tables.Tables.DOSSIER;
import static org.sanad.data.tables.Tables.FINDING;
import static org.sanad.data.tables.Tables.FINDING_ANSWER;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sanad.core.account.Session;
import org.sanad.data.tables.tables.records.FindingAnswerRecord;
import org.sanad.data.tables.tables.records.FindingRecord;

/** Findings as rows. */
final class FindingStore {
    /**
     * About some offices: those still open first, the earliest due first. Each with the answer of the office that it is
     * about, where that came last.
     */
    List<Finding> about(DSLContext sql, Collection<String> offices) {
        var answers = answers(sql, offices);
        return sql.selectFrom(FINDING)
                .where(FINDING.ABOUT_OFFICE.in(offices))
                .orderBy(FINDING.CLOSED_ON.desc().nullsFirst(), FINDING.DUE_ON, FINDING.ID)
                .fetch(row -> answered(finding(row), answers.get(row.getId())));
    }

    /** The last answer to each finding about some offices. */
    private static Map<UUID, FindingAnswerRecord> answers(DSLContext sql, Collection<String> offices) {
        var last = new HashMap<UUID, FindingAnswerRecord>();
        sql.selectFrom(FINDING_ANSWER)
                .where(FINDING_ANSWER.FINDING_ID.in(
                        sql.select(FINDING.ID).from(FINDING).where(FINDING.ABOUT_OFFICE.in(offices))))
                .orderBy(FINDING_ANSWER.ANSWERED_ON, FINDING_ANSWER.ID)
                .forEach(row -> last.put(row.getFindingId(), row));
        return last;
    }

    /** @param last null where its office gave none */
    private static Finding answered(Finding finding, FindingAnswerRecord last) {
        var newer = last != null
                && (finding.answeredOn() == null || !last.getAnsweredOn().isBefore(finding.answeredOn()));
        return newer ? finding.answered(last.getAnswer(), last.getAnsweredBy(), last.getAnsweredOn()) : finding;
    }

    /** The office of a dossier; empty where it is not here. */
    Optional<String> ownerOf(DSLContext sql, UUID dossier) {
        return sql.select(DOSSIER.OWNER_CODE)
                .from(DOSSIER)
                .where(DOSSIER.ID.eq(dossier))
                .fetchOptional(DOSSIER.OWNER_CODE);
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
