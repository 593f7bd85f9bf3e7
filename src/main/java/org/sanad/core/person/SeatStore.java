package org.sanad.core.person;

import static org.sanad.data.tables.Tables.DOSSIER;
import static org.sanad.data.tables.Tables.DOSSIER_PERSON;
import static org.sanad.data.tables.Tables.PERSON;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.DSLContext;

/** Reads people, and the dossiers in which they have a part. */
public final class SeatStore {
    private final PersonStore persons = new PersonStore();

    void each(DSLContext sql, Consumer<Person> taker) {
        sql.selectFrom(PERSON).fetchSize(1_000).fetchLazy().forEach(row -> taker.accept(persons.person(row)));
    }

    List<Person> of(DSLContext sql, Collection<UUID> ids) {
        return sql.selectFrom(PERSON).where(PERSON.ID.in(ids)).fetch().map(persons::person);
    }

    /** By person, the newest dossier first. */
    public Map<UUID, List<PersonMatch.Seat>> seats(DSLContext sql, Collection<UUID> people) {
        var seats = new HashMap<UUID, List<PersonMatch.Seat>>();
        sql.select(
                        DOSSIER_PERSON.PERSON_ID,
                        DOSSIER.ID,
                        DOSSIER.NUMBER,
                        DOSSIER.OWNER_CODE,
                        DOSSIER.PROVINCE_CODE,
                        DOSSIER_PERSON.PART)
                .from(DOSSIER_PERSON)
                .join(DOSSIER)
                .on(DOSSIER.ID.eq(DOSSIER_PERSON.DOSSIER_ID))
                .where(DOSSIER_PERSON.PERSON_ID.in(people))
                .orderBy(DOSSIER.ID.desc())
                .forEach(row -> seats.computeIfAbsent(row.value1(), id -> new ArrayList<>())
                        .add(new PersonMatch.Seat(
                                row.value2(), row.value3(), row.value4(), row.value5(), row.value6())));
        return seats;
    }
}
