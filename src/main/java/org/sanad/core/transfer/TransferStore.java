package org.sanad.core.transfer;

import static org.sanad.data.tables.Tables.ATTACHMENT;
import static org.sanad.data.tables.Tables.CLASH;
import static org.sanad.data.tables.Tables.DOSSIER;
import static org.sanad.data.tables.Tables.DOSSIER_PAPER;
import static org.sanad.data.tables.Tables.DOSSIER_PERSON;
import static org.sanad.data.tables.Tables.DOSSIER_STEP;
import static org.sanad.data.tables.Tables.PACKAGE_SENT;
import static org.sanad.data.tables.Tables.PERSON;
import static org.sanad.data.tables.Tables.PROPOSAL;
import static org.sanad.data.tables.Tables.TRANSFER;
import static org.sanad.data.tables.Tables.TRANSFER_ANSWER;
import static org.sanad.data.tables.Tables.VISIT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.sanad.core.history.Entities;
import org.sanad.core.history.Line;
import org.sanad.core.office.OfficeStore;
import org.sanad.core.subsidy.Proposal;
import org.sanad.core.subsidy.SubsidyStore;
import org.sanad.data.tables.tables.records.TransferAnswerRecord;
import org.sanad.data.tables.tables.records.TransferRecord;

/** Offers, answers, and the records that are handed over, as rows. */
final class TransferStore {
    static final String OFFERED = "offered";
    static final String WITHDRAWN = "withdrawn";
    static final String DONE = "done";
    private static final List<String> TITLES = List.of("title_ar", "title_fr", "organisation_ar", "organisation_latin");
    private static final String WENT_DOWN = "offer.down.";
    private static final int SHOWN = 200;
    private final DSLContext sql;

    TransferStore(DSLContext sql) {
        this.sql = sql;
    }

    /** Offers made by an office, or made to it; the newest first. */
    List<Transfer> list(String office) {
        return transfers(TRANSFER.OWNER_CODE.eq(office).or(TRANSFER.TO_CODE.eq(office)));
    }

    Optional<Transfer> find(UUID id) {
        return transfers(TRANSFER.ID.eq(id)).stream().findFirst();
    }

    /** The newest of a dossier that was not refused and not taken back. */
    Optional<Transfer> newest(UUID dossier) {
        return transfers(TRANSFER.DOSSIER_ID.eq(dossier)).stream()
                .filter(one ->
                        one.standing() == Transfer.Standing.OFFERED || one.standing() == Transfer.Standing.ACCEPTED)
                .findFirst();
    }

    int waitingFor(String office) {
        return sql.fetchCount(DSL.selectFrom(TRANSFER).where(TRANSFER.TO_CODE.eq(office), open()));
    }

    /** Not withdrawn, and not answered as far as is known here. */
    private Condition open() {
        return TRANSFER.STANDING
                .eq(OFFERED)
                .and(TRANSFER.ID.notIn(sql.select(TRANSFER_ANSWER.TRANSFER_ID).from(TRANSFER_ANSWER)));
    }

    private List<Transfer> transfers(Condition which) {
        return sql.select(TRANSFER.fields())
                .select(
                        TRANSFER_ANSWER.ACCEPTED,
                        TRANSFER_ANSWER.REASON,
                        TRANSFER_ANSWER.ANSWERED_BY,
                        TRANSFER_ANSWER.ANSWERED_ON)
                .from(TRANSFER)
                .leftJoin(TRANSFER_ANSWER)
                .on(TRANSFER_ANSWER.TRANSFER_ID.eq(TRANSFER.ID), TRANSFER_ANSWER.OWNER_CODE.eq(TRANSFER.TO_CODE))
                .where(which)
                .orderBy(TRANSFER.OFFERED_ON.desc(), TRANSFER.ID.desc())
                .limit(SHOWN)
                .fetch(this::transfer);
    }

    private Transfer transfer(Record row) {
        var accepted = row.get(TRANSFER_ANSWER.ACCEPTED);
        var answer = accepted == null
                ? null
                : new Transfer.Reply(
                        row.get(TRANSFER_ANSWER.ANSWERED_BY),
                        row.get(TRANSFER_ANSWER.ANSWERED_ON),
                        row.get(TRANSFER_ANSWER.REASON));
        return new Transfer(
                row.get(TRANSFER.ID),
                row.get(TRANSFER.OWNER_CODE),
                row.get(TRANSFER.TO_CODE),
                row.get(TRANSFER.DOSSIER_ID),
                row.get(TRANSFER.DOSSIER_NUMBER),
                row.get(TRANSFER.ABOUT),
                row.get(TRANSFER.REASON),
                row.get(TRANSFER.OFFERED_BY),
                row.get(TRANSFER.OFFERED_ON),
                standing(row.get(TRANSFER.STANDING), accepted),
                left(row.get(TRANSFER.ID), row.get(TRANSFER.REVISION)),
                answer);
    }

    private static Transfer.Standing standing(String stored, Boolean accepted) {
        if (stored.equals(WITHDRAWN)) {
            return Transfer.Standing.WITHDRAWN;
        }
        if (accepted == null) {
            return Transfer.Standing.OFFERED;
        }
        return accepted ? Transfer.Standing.ACCEPTED : Transfer.Standing.REFUSED;
    }

    /** Whether a package was made since an entry of this register was written, or a receipt took the offer down. */
    private boolean left(UUID offer, String revision) {
        var part = revision.split("/");
        return new OfficeStore().setting(sql, WENT_DOWN + offer).isPresent()
                || sql.fetchExists(
                        PACKAGE_SENT,
                        PACKAGE_SENT.EPOCH.eq(UUID.fromString(part[1])),
                        PACKAGE_SENT.TO_COUNTER.ge(Long.valueOf(part[2])));
    }

    void wentDown(UUID offer) {
        new OfficeStore().set(sql, WENT_DOWN + offer, "");
    }

    /** An offer as it is kept: its document, and what stands beside it. */
    record Kept(UUID id, String from, String to, UUID dossier, String document) {}

    Kept kept(UUID id) {
        var row = stored(id);
        return new Kept(id, row.getOwnerCode(), row.getToCode(), row.getDossierId(), row.getDocument());
    }

    private TransferRecord stored(UUID id) {
        return sql.selectFrom(TRANSFER).where(TRANSFER.ID.eq(id)).fetchSingle();
    }

    TransferRecord standing(UUID id, String standing) {
        var row = stored(id);
        row.setStanding(standing);
        return row;
    }

    static TransferRecord row(Offer offer, String document) {
        var row = new TransferRecord();
        row.setId(offer.transfer());
        row.setOwnerCode(offer.from());
        row.setToCode(offer.to());
        row.setDossierId(offer.dossier());
        row.setDossierNumber(offer.number());
        row.setAbout(about(offer));
        row.setReason(offer.reason());
        row.setOfferedBy(offer.offeredBy());
        row.setOfferedOn(LocalDate.parse(offer.offeredOn()));
        row.setStanding(OFFERED);
        row.setDocument(document);
        return row;
    }

    private static String about(Offer offer) {
        var dossier = offer.records().stream()
                .filter(record -> record.entity().equals("dossier"))
                .findFirst()
                .orElseThrow()
                .after();
        return TITLES.stream()
                .map(dossier::get)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .findFirst()
                .orElse(null);
    }

    static TransferAnswerRecord row(UUID id, Offer offer, Answer answer, String document) {
        var row = new TransferAnswerRecord();
        row.setId(id);
        row.setOwnerCode(answer.office());
        row.setTransferId(offer.transfer());
        row.setDossierId(offer.dossier());
        row.setFromCode(offer.from());
        row.setFromEpoch(offer.fromEpoch());
        row.setFromCounter(offer.fromCounter());
        row.setAccepted(answer.accepted());
        row.setReason(answer.reason().isEmpty() ? null : answer.reason());
        row.setAnsweredBy(answer.answeredBy());
        row.setAnsweredOn(LocalDate.parse(answer.answeredOn()));
        row.setDocument(document);
        return row;
    }

    /** Offers of this office that were answered and not yet closed. */
    List<UUID> answered(String office) {
        return sql.select(TRANSFER.ID)
                .from(TRANSFER)
                .where(TRANSFER.OWNER_CODE.eq(office), TRANSFER.STANDING.eq(OFFERED))
                .and(TRANSFER.ID.in(sql.select(TRANSFER_ANSWER.TRANSFER_ID).from(TRANSFER_ANSWER)))
                .fetch(TRANSFER.ID);
    }

    /** Why a dossier cannot move; the key of a problem. */
    Optional<String> obstacle(UUID dossier) {
        if (sql.fetchExists(TRANSFER, TRANSFER.DOSSIER_ID.eq(dossier), open())) {
            return Optional.of("transfer.offered_before");
        }
        if (sql.fetchExists(
                PROPOSAL,
                PROPOSAL.DOSSIER_ID.eq(dossier),
                PROPOSAL.AWARD_ID.isNull(),
                PROPOSAL.STATE.eq(Proposal.Standing.WAITING.code()))) {
            return Optional.of("transfer.proposal_waits");
        }
        return sql.fetchExists(CLASH, CLASH.RECORD_ID.eq(dossier))
                ? Optional.of("transfer.in_conflict")
                : Optional.empty();
    }

    /** The dossier and all that goes with it, in the order in which they refer to each other. */
    List<Line> records(UUID dossier) {
        var records = new ArrayList<Line>();
        records.addAll(lines(
                PERSON,
                PERSON.ID.in(sql.select(DOSSIER_PERSON.PERSON_ID)
                        .from(DOSSIER_PERSON)
                        .where(DOSSIER_PERSON.DOSSIER_ID.eq(dossier)))));
        records.addAll(lines(DOSSIER, DOSSIER.ID.eq(dossier)));
        records.addAll(lines(DOSSIER_PERSON, DOSSIER_PERSON.DOSSIER_ID.eq(dossier)));
        records.addAll(sql.selectFrom(DOSSIER_STEP)
                .where(DOSSIER_STEP.DOSSIER_ID.eq(dossier))
                .orderBy(DOSSIER_STEP.POSITION)
                .fetch()
                .map(Entities::line));
        records.addAll(lines(VISIT, VISIT.DOSSIER_ID.eq(dossier)));
        records.addAll(lines(DOSSIER_PAPER, DOSSIER_PAPER.DOSSIER_ID.eq(dossier)));
        records.addAll(lines(ATTACHMENT, ATTACHMENT.DOSSIER_ID.eq(dossier)));
        return records;
    }

    private List<Line> lines(Table<?> table, Condition which) {
        return sql.selectFrom(table).where(which).fetch().map(Entities::line);
    }

    /** What was given for a dossier, by whichever office. */
    List<Offer.Given> support(UUID dossier) {
        return new SubsidyStore()
                .ofDossier(sql, dossier).stream()
                        .map(award -> new Offer.Given(
                                award.owner(),
                                award.terms().programme(),
                                award.terms().year(),
                                award.committed(),
                                award.paid()))
                        .toList();
    }

    /** People of a dossier who are in others too. */
    List<String> shared(UUID dossier) {
        return sql
                .selectDistinct(DOSSIER_PERSON.PERSON_ID)
                .from(DOSSIER_PERSON)
                .where(DOSSIER_PERSON.DOSSIER_ID.eq(dossier))
                .and(DOSSIER_PERSON.PERSON_ID.in(sql.select(DOSSIER_PERSON.PERSON_ID)
                        .from(DOSSIER_PERSON)
                        .where(DOSSIER_PERSON.DOSSIER_ID.ne(dossier))))
                .fetch(DOSSIER_PERSON.PERSON_ID)
                .stream()
                .map(UUID::toString)
                .toList();
    }
}
