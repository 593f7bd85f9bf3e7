package org.sanad.core.dossier;

import static org.sanad.data.tables.Tables.DOSSIER;
import static org.sanad.data.tables.Tables.DOSSIER_PERSON;
import static org.sanad.data.tables.Tables.DOSSIER_STEP;
import static org.sanad.data.tables.Tables.PERSON;
import static org.sanad.data.tables.Tables.VISIT;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sanad.core.person.PersonStore;
import org.sanad.core.subsidy.SubsidyStore;

/** Dossiers in the database. */
public final class DossierStore {
    private final DossierRows rows = new DossierRows();
    private final PersonStore persons = new PersonStore();
    private final SubsidyStore subsidies = new SubsidyStore();

    public Optional<Dossier> find(DSLContext sql, UUID id) {
        return sql.selectFrom(DOSSIER).where(DOSSIER.ID.eq(id)).fetchOptional(rows::dossier);
    }

    public Optional<UUID> findByNumber(DSLContext sql, String number) {
        return sql.select(DOSSIER.ID)
                .from(DOSSIER)
                .where(DOSSIER.NUMBER.eq(DossierNumber.tidy(number)))
                .fetchOptional(DOSSIER.ID);
    }

    /** Which of an office's source keys are there already. */
    public List<String> sourceKeys(DSLContext sql, String office) {
        return sql.select(DOSSIER.SOURCE_KEY)
                .from(DOSSIER)
                .where(DOSSIER.OWNER_CODE.eq(office), DOSSIER.SOURCE_KEY.isNotNull())
                .fetch(DOSSIER.SOURCE_KEY);
    }

    /** The dossier with all that hangs on it, in seven queries. */
    public Optional<DossierFile> file(DSLContext sql, UUID id) {
        return find(sql, id)
                .map(dossier -> new DossierFile(
                        dossier, people(sql, id), steps(sql, id), subsidies.ofDossier(sql, id), visits(sql, id)));
    }

    List<Participant> people(DSLContext sql, UUID id) {
        return sql.select()
                .from(DOSSIER_PERSON)
                .join(PERSON)
                .on(PERSON.ID.eq(DOSSIER_PERSON.PERSON_ID))
                .where(DOSSIER_PERSON.DOSSIER_ID.eq(id), DOSSIER_PERSON.PART.ne(Part.FORMER.code()))
                .orderBy(DOSSIER_PERSON.ID)
                .fetch(row -> new Participant(
                        row.get(DOSSIER_PERSON.ID),
                        Part.of(row.get(DOSSIER_PERSON.PART)),
                        persons.person(row.into(PERSON))));
    }

    List<Step> steps(DSLContext sql, UUID id) {
        return sql.selectFrom(DOSSIER_STEP)
                .where(DOSSIER_STEP.DOSSIER_ID.eq(id))
                .orderBy(DOSSIER_STEP.POSITION)
                .fetch(rows::step);
    }

    private List<Visit> visits(DSLContext sql, UUID id) {
        return sql.selectFrom(VISIT)
                .where(VISIT.DOSSIER_ID.eq(id))
                .orderBy(VISIT.VISITED_ON, VISIT.ID)
                .fetch(rows::visit);
    }
}
