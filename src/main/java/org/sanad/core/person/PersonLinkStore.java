package org.sanad.core.person;

import static org.sanad.data.tables.Tables.PERSON_LINK;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sanad.core.Coded;
import org.sanad.data.tables.tables.records.PersonLinkRecord;

/** Decisions about records of people, as rows. */
final class PersonLinkStore {
    PersonLinkRecord row(PersonLink link) {
        var row = new PersonLinkRecord();
        row.setId(link.id());
        row.setOwnerCode(link.owner());
        row.setOneId(link.one());
        row.setOtherId(link.other());
        row.setVerdict(Coded.code(link.verdict()));
        row.setDecidedBy(link.by());
        row.setDecidedOn(link.on());
        return row;
    }

    /** All that was ever decided about people, the oldest first; identities are in the order of time. */
    List<PersonLink> all(DSLContext sql, Collection<UUID> people) {
        return sql
                .selectFrom(PERSON_LINK)
                .where(PERSON_LINK.ONE_ID.in(people).or(PERSON_LINK.OTHER_ID.in(people)))
                .orderBy(PERSON_LINK.ID)
                .fetch()
                .stream()
                .map(PersonLinkStore::link)
                .toList();
    }

    /** What holds: for each two the last decision, unless it is open. */
    List<PersonLink> holding(DSLContext sql, Collection<UUID> people) {
        var last = new LinkedHashMap<Set<UUID>, PersonLink>();
        all(sql, people).forEach(link -> last.put(Set.of(link.one(), link.other()), link));
        return last.values().stream()
                .filter(link -> link.verdict() != Verdict.OPEN)
                .toList();
    }

    private static PersonLink link(PersonLinkRecord row) {
        return new PersonLink(
                row.getId(),
                row.getOwnerCode(),
                row.getOneId(),
                row.getOtherId(),
                Verdict.of(row.getVerdict()),
                row.getDecidedBy(),
                row.getDecidedOn());
    }
}
