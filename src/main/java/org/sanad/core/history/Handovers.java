package org.sanad.core.history;

import static org.sanad.data.tables.Tables.DOSSIER_PERSON;
import static org.sanad.data.tables.Tables.TRANSFER;
import static org.sanad.data.tables.Tables.TRANSFER_ANSWER;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/**
 * Who may write a record that moved from one office to another: the giver up to its offer, the taker from its acceptance
 * on. What is offered is written by nobody until the answer is there, so that no edit is lost between the two.
 */
final class Handovers {
    static final String OFFERED = "offered";
    private static final String ANSWER = TRANSFER_ANSWER.getName();

    private Handovers() {}

    /** Dossiers that this register's offices offered and that nobody has answered for. */
    static Set<UUID> offered(DSLContext sql) {
        return sql.select(TRANSFER.DOSSIER_ID)
                .from(TRANSFER)
                .where(TRANSFER.STANDING.eq(OFFERED))
                .and(TRANSFER.ID.notIn(sql.select(TRANSFER_ANSWER.TRANSFER_ID).from(TRANSFER_ANSWER)))
                .fetchSet(TRANSFER.DOSSIER_ID);
    }

    /** Whether an entry accepts an offer of the office that a record belongs to, as far as this register knows the offer. */
    static boolean takesOver(DSLContext sql, Entry entry, String owner) {
        return entry.lines().stream()
                .filter(line -> line.entity().equals(ANSWER))
                .filter(line -> Boolean.TRUE.equals(line.after().get("accepted")))
                .filter(line -> entry.office().equals(line.after().get("owner_code")))
                .map(line -> Objects.toString(line.after().get("transfer_id"), ""))
                .anyMatch(transfer -> sql.fetchExists(
                        TRANSFER,
                        TRANSFER.ID.cast(String.class).eq(transfer),
                        TRANSFER.OWNER_CODE.eq(owner),
                        TRANSFER.TO_CODE.eq(entry.office())));
    }

    /**
     * Whether a record passed on to another office after this entry was written: the history keeps the entry, the record
     * knows it. What came alone and says something of a dossier that its office gave away is of before that, in whatever
     * life of the register.
     */
    static boolean passedOn(DSLContext sql, Entry entry, Record stored) {
        var dossier = stored.field("dossier_id") == null
                ? stored.get("id", UUID.class)
                : stored.get("dossier_id", UUID.class);
        var person = stored.field("name_latin") != null;
        return sql.fetchExists(
                TRANSFER_ANSWER,
                TRANSFER_ANSWER.ACCEPTED.isTrue(),
                TRANSFER_ANSWER.FROM_CODE.eq(entry.office()),
                TRANSFER_ANSWER
                        .FROM_EPOCH
                        .eq(entry.epoch())
                        .and(TRANSFER_ANSWER.FROM_COUNTER.ge(entry.counter()))
                        .or(DSL.condition(LetterStore.isLetter(sql, entry))),
                person ? DSL.noCondition() : TRANSFER_ANSWER.DOSSIER_ID.eq(dossier));
    }

    /** Whether a person of an entry that came alone stayed with the giver: their part in the dossier is a copy’s here. */
    static boolean stayed(DSLContext sql, Entry entry, UUID person) {
        if (entry.lines().stream().anyMatch(line -> line.entity().equals(ANSWER))) {
            return false; // an acceptance brings the copy itself
        }
        var parts = entry.lines().stream()
                .filter(line -> line.entity().equals(DOSSIER_PERSON.getName()))
                .filter(line -> person.toString().equals(line.after().get("person_id")))
                .map(line -> UUID.fromString(line.id()))
                .toList();
        return sql.fetchExists(DOSSIER_PERSON, DOSSIER_PERSON.ID.in(parts), DOSSIER_PERSON.PERSON_ID.ne(person));
    }
}
