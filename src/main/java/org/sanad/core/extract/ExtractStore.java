package org.sanad.core.extract;

import static org.sanad.data.tables.Tables.DOSSIER_PERSON;
import static org.sanad.data.tables.Tables.PERSON;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.sanad.core.dossier.DossierFile;
import org.sanad.core.dossier.DossierStore;
import org.sanad.core.dossier.Part;
import org.sanad.core.history.Entities;
import org.sanad.core.person.PersonStore;

/** Reads what is held on a person. */
final class ExtractStore {
    /** Told in words of their own, or another person’s. */
    private static final Set<String> KNOWN =
            Set.of("person", "dossier", "dossier_person", "dossier_step", "award", "instalment", "payment", "visit");

    private static final Set<String> INNER = Set.of("id", "revision", "owner_code", "dossier_id");
    /** What an office signed when the dossier moved: it repeats the dossier with all who take part in it. */
    private static final String SIGNED = "document";

    private final PersonStore persons = new PersonStore();
    private final DossierStore dossiers = new DossierStore();

    Optional<UUID> byCnie(DSLContext sql, String cnie) {
        return sql.select(PERSON.ID)
                .from(PERSON)
                .where(PERSON.CNIE.eq(cnie))
                .orderBy(PERSON.ID.desc())
                .limit(1)
                .fetchOptional(PERSON.ID);
    }

    /** Records of the same CNIE. */
    List<UUID> sameCnie(DSLContext sql, Collection<UUID> people) {
        var cnies = sql.select(PERSON.CNIE)
                .from(PERSON)
                .where(PERSON.ID.in(people), PERSON.CNIE.isNotNull())
                .fetch(PERSON.CNIE);
        return sql.select(PERSON.ID).from(PERSON).where(PERSON.CNIE.in(cnies)).fetch(PERSON.ID);
    }

    /** In the order of the identities; those that are not there are left out. */
    List<PersonExtract.Held> held(DSLContext sql, Collection<UUID> people) {
        var rows = sql.selectFrom(PERSON).where(PERSON.ID.in(people)).fetchMap(PERSON.ID);
        return people.stream()
                .filter(rows::containsKey)
                .map(rows::get)
                .map(row -> new PersonExtract.Held(persons.person(row), row.getOwnerCode()))
                .toList();
    }

    /** Identities of the people’s parts in dossiers. */
    List<UUID> parts(DSLContext sql, Collection<UUID> people) {
        return sql.select(DOSSIER_PERSON.ID)
                .from(DOSSIER_PERSON)
                .where(DOSSIER_PERSON.PERSON_ID.in(people))
                .fetch(DOSSIER_PERSON.ID);
    }

    List<PersonExtract.Taken> taken(DSLContext sql, Collection<UUID> people) {
        return sql
                .selectFrom(DOSSIER_PERSON)
                .where(DOSSIER_PERSON.PERSON_ID.in(people))
                .orderBy(DOSSIER_PERSON.DOSSIER_ID.desc(), DOSSIER_PERSON.ID)
                .fetch()
                .stream()
                .flatMap(row -> dossiers.file(sql, row.getDossierId()).stream()
                        .map(file -> new PersonExtract.Taken(
                                row.getPersonId(),
                                Part.of(row.getPart()),
                                only(file, row.getPersonId()),
                                further(sql, row.getDossierId()))))
                .toList();
    }

    private static DossierFile only(DossierFile file, UUID person) {
        var people = file.people().stream()
                .filter(one -> one.person().id().equals(person))
                .toList();
        return new DossierFile(file.dossier(), people, file.steps(), file.awards(), file.visits());
    }

    /** Rows of other tables that hang on the dossier and on no other person. */
    private static Map<String, List<Map<String, Object>>> further(DSLContext sql, UUID dossier) {
        var further = new TreeMap<String, List<Map<String, Object>>>();
        for (var table : Entities.tables()) {
            var belongs = table.field("dossier_id", UUID.class);
            if (belongs != null && !KNOWN.contains(table.getName()) && table.field("person_id") == null) {
                var rows = sql.selectFrom(table).where(belongs.eq(dossier)).fetch();
                if (rows.isNotEmpty()) {
                    further.put(table.getName(), rows.map(ExtractStore::values));
                }
            }
        }
        return further;
    }

    private static Map<String, Object> values(Record row) {
        var values = new LinkedHashMap<String, Object>();
        for (var field : row.fields()) {
            var value = row.get(field);
            if (value != null
                    && !INNER.contains(field.getName())
                    && !field.getName().equals(SIGNED)) {
                values.put(
                        field.getName(),
                        value instanceof Number || value instanceof Boolean ? value : value.toString());
            }
        }
        return values;
    }
}
