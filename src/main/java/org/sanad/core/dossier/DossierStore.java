package org.sanad.core.dossier;

import static org.sanad.data.tables.Tables.AWARD;
import static org.sanad.data.tables.Tables.AWARD_RELEASE;
import static org.sanad.data.tables.Tables.DOSSIER;
import static org.sanad.data.tables.Tables.DOSSIER_PERSON;
import static org.sanad.data.tables.Tables.DOSSIER_STEP;
import static org.sanad.data.tables.Tables.INSTALMENT;
import static org.sanad.data.tables.Tables.PAYMENT;
import static org.sanad.data.tables.Tables.PERSON;
import static org.sanad.data.tables.Tables.VISIT;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sanad.core.person.PersonStore;
import org.sanad.core.subsidy.Award;
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

    /** Communes as they were typed for a province, the most frequent first. */
    List<String> communes(DSLContext sql, String provinceCode, int most) {
        return sql.select(DOSSIER.COMMUNE)
                .from(DOSSIER)
                .where(DOSSIER.PROVINCE_CODE.eq(provinceCode), DOSSIER.COMMUNE.isNotNull())
                .groupBy(DOSSIER.COMMUNE)
                .orderBy(DSL.count().desc(), DOSSIER.COMMUNE)
                .limit(most)
                .fetch(DOSSIER.COMMUNE);
    }

    /**
     * Dossiers that bear a common identifier of enterprises, the newest first. Read without an index: an office types few
     * of them a day, and each dossier would pay for it.
     */
    List<SameEnterprise> ofEnterprise(DSLContext sql, String ice, int most) {
        return sql.select(DOSSIER.ID, DOSSIER.NUMBER, DOSSIER.OWNER_CODE, DOSSIER.TITLE_AR, DOSSIER.TITLE_FR)
                .from(DOSSIER)
                .where(DOSSIER.ICE.eq(ice))
                .orderBy(DOSSIER.ID.desc())
                .limit(most)
                .fetch(row -> new SameEnterprise(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
    }

    /** How many of some dossiers stand in each state. */
    Map<State, Integer> states(DSLContext sql, List<UUID> ids) {
        return sql.select(DOSSIER.STATE, DSL.count())
                .from(DOSSIER)
                .where(DOSSIER.ID.in(ids))
                .groupBy(DOSSIER.STATE)
                .fetchMap(row -> State.of(row.value1()), row -> row.value2());
    }

    /** Which of an office's source keys are there already. */
    public List<String> sourceKeys(DSLContext sql, String office) {
        return sql.select(DOSSIER.SOURCE_KEY)
                .from(DOSSIER)
                .where(DOSSIER.OWNER_CODE.eq(office), DOSSIER.SOURCE_KEY.isNotNull())
                .fetch(DOSSIER.SOURCE_KEY);
    }

    /** Dossiers of an office that were taken over from a file, the newest first. */
    public List<TakenOver> takenOver(DSLContext sql, String office, int most) {
        return sql.select(
                        DOSSIER.NUMBER,
                        DOSSIER.STATE_ON,
                        DOSSIER.ORGANISATION_AR,
                        DOSSIER.ORGANISATION_LATIN,
                        PERSON.NAME_AR,
                        PERSON.NAME_LATIN)
                .from(DOSSIER)
                .leftJoin(DOSSIER_PERSON)
                .on(DOSSIER_PERSON.DOSSIER_ID.eq(DOSSIER.ID))
                .and(DOSSIER_PERSON.PART.in(Part.HOLDER.code(), Part.REPRESENTATIVE.code()))
                .leftJoin(PERSON)
                .on(PERSON.ID.eq(DOSSIER_PERSON.PERSON_ID))
                .where(DOSSIER.OWNER_CODE.eq(office), DOSSIER.SOURCE_KEY.isNotNull())
                .orderBy(DOSSIER.ID.desc())
                .limit(most)
                .fetch(row -> new TakenOver(
                        row.value1(),
                        row.value2(),
                        Stream.of(row.value3(), row.value4(), row.value5(), row.value6())
                                .filter(Objects::nonNull)
                                .toList()));
    }

    /** The dossier with all that hangs on it, in seven queries. */
    public Optional<DossierFile> file(DSLContext sql, UUID id) {
        return find(sql, id)
                .map(dossier -> new DossierFile(
                        dossier, people(sql, id), steps(sql, id), subsidies.ofDossier(sql, id), visits(sql, id)));
    }

    /** The same for many at once, in the order asked; those that are not there are left out. One query for each table. */
    public List<DossierFile> files(DSLContext sql, List<UUID> ids) {
        var dossiers = sql.selectFrom(DOSSIER).where(DOSSIER.ID.in(ids)).fetchMap(DOSSIER.ID, rows::dossier);
        var people = sql.select()
                .from(DOSSIER_PERSON)
                .join(PERSON)
                .on(PERSON.ID.eq(DOSSIER_PERSON.PERSON_ID))
                .where(DOSSIER_PERSON.DOSSIER_ID.in(ids), DOSSIER_PERSON.PART.ne(Part.FORMER.code()))
                .orderBy(DOSSIER_PERSON.ID)
                .fetchGroups(DOSSIER_PERSON.DOSSIER_ID, this::participant);
        var steps = sql.selectFrom(DOSSIER_STEP)
                .where(DOSSIER_STEP.DOSSIER_ID.in(ids))
                .orderBy(DOSSIER_STEP.POSITION)
                .fetchGroups(DOSSIER_STEP.DOSSIER_ID, row -> rows.step(row.into(DOSSIER_STEP)));
        var visits = sql.selectFrom(VISIT)
                .where(VISIT.DOSSIER_ID.in(ids), VISIT.TAKEN_BACK.isNull())
                .orderBy(VISIT.VISITED_ON, VISIT.ID)
                .fetchGroups(VISIT.DOSSIER_ID, row -> rows.visit(row.into(VISIT)));
        var awards = subsidies.ofDossiers(sql, ids).stream().collect(Collectors.groupingBy(Award::dossierId));
        return ids.stream()
                .map(dossiers::get)
                .filter(Objects::nonNull)
                .map(dossier -> new DossierFile(
                        dossier,
                        people.getOrDefault(dossier.id(), List.of()),
                        steps.getOrDefault(dossier.id(), List.of()),
                        awards.getOrDefault(dossier.id(), List.of()),
                        visits.getOrDefault(dossier.id(), List.of())))
                .toList();
    }

    private Participant participant(org.jooq.Record row) {
        return new Participant(
                row.get(DOSSIER_PERSON.ID), Part.of(row.get(DOSSIER_PERSON.PART)), persons.person(row.into(PERSON)));
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
                .where(VISIT.DOSSIER_ID.eq(id), VISIT.TAKEN_BACK.isNull())
                .orderBy(VISIT.VISITED_ON, VISIT.ID)
                .fetch(rows::visit);
    }

    /**
     * Identities of a dossier and of all that is or ever was part of it: who takes part no more, a visit that was taken
     * back, what was released.
     */
    List<UUID> records(DSLContext sql, UUID id) {
        var awards = DSL.select(AWARD.ID).from(AWARD).where(AWARD.DOSSIER_ID.eq(id));
        return sql.select(DOSSIER.ID)
                .from(DOSSIER)
                .where(DOSSIER.ID.eq(id))
                .unionAll(DSL.select(DOSSIER_PERSON.ID).from(DOSSIER_PERSON).where(DOSSIER_PERSON.DOSSIER_ID.eq(id)))
                .unionAll(DSL.select(DOSSIER_PERSON.PERSON_ID)
                        .from(DOSSIER_PERSON)
                        .where(DOSSIER_PERSON.DOSSIER_ID.eq(id)))
                .unionAll(DSL.select(DOSSIER_STEP.ID).from(DOSSIER_STEP).where(DOSSIER_STEP.DOSSIER_ID.eq(id)))
                .unionAll(DSL.select(VISIT.ID).from(VISIT).where(VISIT.DOSSIER_ID.eq(id)))
                .unionAll(awards)
                .unionAll(DSL.select(INSTALMENT.ID).from(INSTALMENT).where(INSTALMENT.AWARD_ID.in(awards)))
                .unionAll(DSL.select(PAYMENT.ID).from(PAYMENT).where(PAYMENT.AWARD_ID.in(awards)))
                .unionAll(DSL.select(AWARD_RELEASE.ID).from(AWARD_RELEASE).where(AWARD_RELEASE.AWARD_ID.in(awards)))
                .fetch(DOSSIER.ID);
    }
}
