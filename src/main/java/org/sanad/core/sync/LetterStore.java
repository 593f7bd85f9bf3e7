package org.sanad.core.sync;

import static org.sanad.data.tables.Tables.DOSSIER;
import static org.sanad.data.tables.Tables.FINDING;
import static org.sanad.data.tables.Tables.PERSON;
import static org.sanad.data.tables.Tables.PERSON_LINK;
import static org.sanad.data.tables.Tables.RULING;
import static org.sanad.data.tables.Tables.SUGGESTION;
import static org.sanad.data.tables.Tables.SUGGESTION_ANSWER;
import static org.sanad.data.tables.Tables.TRANSFER;
import static org.sanad.data.tables.Tables.TRANSFER_ANSWER;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.sanad.core.history.Entities;
import org.sanad.core.history.EntryJson;
import org.sanad.core.history.HistoryStore;

/** Finds what has to go down to an office: the register of this office is what it is read from, nothing else is kept. */
final class LetterStore {
    private static final String OFFERED = "offered";
    private static final int MOST_RULINGS = 2_000;
    private static final int MOST_LINKS = 2_000;
    private static final int MOST_FINDINGS = 200;

    private LetterStore() {}

    /** Lines of history, oldest first. */
    static List<String> due(DSLContext sql, Set<String> within) {
        var records = new LinkedHashSet<UUID>();
        records.addAll(offers(sql, within));
        records.addAll(answers(sql, within));
        records.addAll(rulings(sql, within));
        records.addAll(links(sql, within));
        records.addAll(suggestions(sql, within));
        records.addAll(findings(sql, within));
        var history = new HistoryStore();
        return Stream.concat(
                        history.of(sql, List.copyOf(records)).stream(),
                        history.of(sql, MovedSupportStore.records(sql, within)).stream()
                                .filter(entry -> !within.contains(entry.office())))
                .distinct()
                .sorted(HistoryStore.IN_TIME)
                .map(EntryJson::write)
                .toList();
    }

    /** Offers to those offices by others, not answered as far as is known here. */
    static List<UUID> offers(DSLContext sql, Set<String> within) {
        return sql.select(TRANSFER.ID)
                .from(TRANSFER)
                .where(TRANSFER.TO_CODE.in(within), TRANSFER.OWNER_CODE.notIn(within))
                .and(TRANSFER.STANDING.eq(OFFERED))
                .and(TRANSFER.ID.notIn(sql.select(TRANSFER_ANSWER.TRANSFER_ID).from(TRANSFER_ANSWER)))
                .orderBy(TRANSFER.OFFERED_ON, TRANSFER.ID)
                .fetch(TRANSFER.ID);
    }

    /** Whether an office gave dossiers away and may not know yet that they were taken: its own figures still have them. */
    static boolean moving(DSLContext sql, String office) {
        return sql.fetchExists(sql.selectOne()
                .from(TRANSFER_ANSWER)
                .join(TRANSFER)
                .on(TRANSFER.ID.eq(TRANSFER_ANSWER.TRANSFER_ID))
                .where(TRANSFER.OWNER_CODE.eq(office), TRANSFER.STANDING.eq(OFFERED))
                .and(TRANSFER_ANSWER.ACCEPTED.isTrue()));
    }

    /** Answers by others to offers of those offices, until the giver has noted them; the offer too, should it have lost it. */
    private static List<UUID> answers(DSLContext sql, Set<String> within) {
        var found = new ArrayList<UUID>();
        sql.select(TRANSFER.ID, TRANSFER_ANSWER.ID)
                .from(TRANSFER_ANSWER)
                .join(TRANSFER)
                .on(TRANSFER.ID.eq(TRANSFER_ANSWER.TRANSFER_ID))
                .where(TRANSFER.OWNER_CODE.in(within), TRANSFER.STANDING.eq(OFFERED))
                .forEach(row -> {
                    found.add(row.value1());
                    found.add(row.value2());
                });
        return found;
    }

    /** Decisions that others took about records of those offices; the newest, where there are very many. */
    private static List<UUID> rulings(DSLContext sql, Set<String> within) {
        var rulings = sql.select(RULING.ID, RULING.ENTITY, RULING.RECORD_ID)
                .from(RULING)
                .where(RULING.OWNER_CODE.notIn(within))
                .orderBy(RULING.ID.desc())
                .limit(MOST_RULINGS)
                .fetch();
        return rulings.stream()
                .filter(row -> within.contains(owner(sql, row.value2(), row.value3())))
                .map(row -> row.value1())
                .toList();
    }

    /** What others said of people of those offices: that two are one, or not; the newest, where there are very many. */
    private static List<UUID> links(DSLContext sql, Set<String> within) {
        var theirs = sql.select(PERSON.ID).from(PERSON).where(PERSON.OWNER_CODE.in(within));
        return sql.select(PERSON_LINK.ID)
                .from(PERSON_LINK)
                .where(PERSON_LINK.OWNER_CODE.notIn(within))
                .and(PERSON_LINK.ONE_ID.in(theirs).or(PERSON_LINK.OTHER_ID.in(theirs)))
                .orderBy(PERSON_LINK.ID.desc())
                .limit(MOST_LINKS)
                .fetch(PERSON_LINK.ID);
    }

    /** What others suggest about dossiers of those offices, not answered as far as is known here. */
    private static List<UUID> suggestions(DSLContext sql, Set<String> within) {
        return sql.select(SUGGESTION.ID)
                .from(SUGGESTION)
                .join(DOSSIER)
                .on(DOSSIER.ID.eq(SUGGESTION.DOSSIER_ID))
                .where(DOSSIER.OWNER_CODE.in(within), SUGGESTION.OWNER_CODE.notIn(within))
                .and(SUGGESTION.ID.notIn(
                        sql.select(SUGGESTION_ANSWER.SUGGESTION_ID).from(SUGGESTION_ANSWER)))
                .orderBy(SUGGESTION.ID)
                .fetch(SUGGESTION.ID);
    }

    /** What others found about those offices: what is open, then what was ended last. */
    private static List<UUID> findings(DSLContext sql, Set<String> within) {
        return sql.select(FINDING.ID)
                .from(FINDING)
                .where(FINDING.ABOUT_OFFICE.in(within), FINDING.OWNER_CODE.notIn(within))
                .orderBy(FINDING.CLOSED_ON.desc().nullsFirst(), FINDING.ID)
                .limit(MOST_FINDINGS)
                .fetch(FINDING.ID);
    }

    private static String owner(DSLContext sql, String entity, UUID record) {
        return Entities.tables().stream()
                .filter(table -> table.getName().equals(entity))
                .flatMap(table -> sql
                        .select(table.field("owner_code", String.class))
                        .from(table)
                        .where(table.field("id", UUID.class).eq(record))
                        .fetch(row -> row.value1())
                        .stream())
                .findFirst()
                .orElse("");
    }
}
