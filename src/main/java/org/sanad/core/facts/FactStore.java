package org.sanad.core.facts;

import static org.sanad.data.tables.Tables.AWARD;
import static org.sanad.data.tables.Tables.AWARD_RELEASE;
import static org.sanad.data.tables.Tables.DOSSIER;
import static org.sanad.data.tables.Tables.DOSSIER_PERSON;
import static org.sanad.data.tables.Tables.DOSSIER_STEP;
import static org.sanad.data.tables.Tables.INSTALMENT;
import static org.sanad.data.tables.Tables.PAYMENT;
import static org.sanad.data.tables.Tables.PERSON;
import static org.sanad.data.tables.Tables.VISIT;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.sanad.core.office.Office;
import org.sanad.core.office.OfficeTree;
import org.sanad.core.office.Province;
import org.sanad.core.person.NameKey;
import org.sanad.data.tables.tables.records.DossierRecord;
import org.sanad.text.Fold;

/** Reads facts from the tables: a few plain queries, joined here. */
final class FactStore {
    private final OfficeTree offices;

    FactStore(OfficeTree offices) {
        this.offices = offices;
    }

    /** The facts of all dossiers. */
    List<Fact> all(DSLContext sql) {
        return read(sql, null);
    }

    /** The facts of some. */
    List<Fact> of(DSLContext sql, Collection<UUID> dossiers) {
        return read(sql, dossiers);
    }

    /** The dossiers that records of any kind belong to. */
    Set<UUID> dossiersOf(DSLContext sql, Collection<UUID> records) {
        var found = new HashSet<UUID>();
        found.addAll(sql.select(DOSSIER.ID)
                .from(DOSSIER)
                .where(DOSSIER.ID.in(records))
                .fetch(DOSSIER.ID));
        for (var named : List.of(DOSSIER_PERSON.ID, DOSSIER_PERSON.PERSON_ID)) {
            found.addAll(sql.select(DOSSIER_PERSON.DOSSIER_ID)
                    .from(DOSSIER_PERSON)
                    .where(named.in(records))
                    .fetch(DOSSIER_PERSON.DOSSIER_ID));
        }
        found.addAll(sql.select(DOSSIER_STEP.DOSSIER_ID)
                .from(DOSSIER_STEP)
                .where(DOSSIER_STEP.ID.in(records))
                .fetch(DOSSIER_STEP.DOSSIER_ID));
        found.addAll(sql.select(VISIT.DOSSIER_ID)
                .from(VISIT)
                .where(VISIT.ID.in(records))
                .fetch(VISIT.DOSSIER_ID));
        var awards = new HashSet<>(records);
        awards.addAll(awards(sql, INSTALMENT.ID, INSTALMENT.AWARD_ID, records));
        awards.addAll(awards(sql, AWARD_RELEASE.ID, AWARD_RELEASE.AWARD_ID, records));
        awards.addAll(awards(sql, PAYMENT.ID, PAYMENT.AWARD_ID, records));
        found.addAll(sql.select(AWARD.DOSSIER_ID)
                .from(AWARD)
                .where(AWARD.ID.in(awards))
                .fetch(AWARD.DOSSIER_ID));
        return found;
    }

    /** One question for each column: two of them in one condition would have the database read the whole table. */
    private static List<UUID> awards(
            DSLContext sql, TableField<?, UUID> id, TableField<?, UUID> award, Collection<UUID> records) {
        return sql.select(award).from(id.getTable()).where(id.in(records)).fetch(award);
    }

    private List<Fact> read(DSLContext sql, Collection<UUID> ids) {
        var people = new People(sql, ids);
        var decisions = decisions(sql, some(DOSSIER_STEP.DOSSIER_ID, ids));
        var awards = new Awards(sql, ids);
        var visits = visits(sql, some(VISIT.DOSSIER_ID, ids));
        var facts = new ArrayList<Fact>();
        for (var row : sql.selectFrom(DOSSIER)
                .where(some(DOSSIER.ID, ids))
                .orderBy(DOSSIER.ID)
                .fetch()) {
            var id = row.getId();
            var province = row.getProvinceCode();
            facts.add(new Fact(
                    id,
                    row.getKind(),
                    row.getState(),
                    row.getSector(),
                    row.getOwnerCode(),
                    province,
                    region(province, row.getOwnerCode()),
                    people.gender.get(id),
                    row.getFiledOn() == null ? row.getStateOn() : row.getFiledOn(),
                    row.getStateOn(),
                    row.getAsked() == null ? 0 : row.getAsked(),
                    decisions.getOrDefault(id, List.of()),
                    awards.given.getOrDefault(id, List.of()),
                    awards.paid.getOrDefault(id, List.of()),
                    new Fact.Work(row.getJobsStart(), row.getFamilyJobsStart(), row.getWomenJobsStart()),
                    visits.getOrDefault(id, List.of()),
                    searched(row, people),
                    sounds(row, people.sounds.getOrDefault(id, ""))));
        }
        return facts;
    }

    /** The lines of {@link Line}. */
    private static String searched(DossierRecord row, People people) {
        var id = row.getId();
        var organisation = List.of(Fold.of(row.getOrganisationAr()), Fold.of(row.getOrganisationLatin()));
        var holder = people.holder.getOrDefault(id, List.of("", ""));
        var alone = "individual".equals(row.getKind());
        var name = alone ? holder : organisation;
        var rest = String.join(" ", alone ? organisation : holder);
        return String.join(
                "\n",
                row.getNumber().toLowerCase(Locale.ROOT),
                Fold.of(row.getTitleAr()),
                Fold.of(row.getTitleFr()),
                name.getFirst(),
                name.getLast(),
                Fold.of(row.getNumber()) + " " + rest + people.names.getOrDefault(id, ""));
    }

    private static String sounds(DossierRecord row, String people) {
        return (NameKey.of(row.getOrganisationAr(), row.getOrganisationLatin()) + people).strip();
    }

    private String region(String province, String office) {
        return offices.province(province)
                .map(Province::regionCode)
                .or(() -> offices.find(office).map(Office::regionCode))
                .orElse(null);
    }

    private static Condition some(org.jooq.Field<UUID> id, Collection<UUID> ids) {
        return ids == null ? DSL.noCondition() : id.in(ids);
    }

    private static Map<UUID, List<Fact.Decision>> decisions(DSLContext sql, Condition some) {
        var steps = sql.selectFrom(DOSSIER_STEP)
                .where(some)
                .orderBy(DOSSIER_STEP.POSITION)
                .fetch();
        var undone = new HashSet<UUID>(steps.getValues(DOSSIER_STEP.UNDONE_ID));
        var decisions = new HashMap<UUID, List<Fact.Decision>>();
        for (var step : steps) {
            var decides = switch (step.getToState()) {
                case "settled", "rejected", "deferred" -> step.getUndoneId() == null && !undone.contains(step.getId());
                default -> false;
            };
            if (decides) {
                list(decisions, step.getDossierId())
                        .add(new Fact.Decision(
                                step.getStepOn(), step.getToState().equals("settled")));
            }
        }
        return decisions;
    }

    private static Map<UUID, List<Fact.Visited>> visits(DSLContext sql, Condition some) {
        var visits = new HashMap<UUID, List<Fact.Visited>>();
        sql.selectFrom(VISIT)
                .where(some, VISIT.TAKEN_BACK.isNull())
                .orderBy(VISIT.ID)
                .fetch()
                .forEach(row -> list(visits, row.getDossierId())
                        .add(new Fact.Visited(
                                row.getVisitedOn(), row.getJobs(), row.getFamilyJobs(), row.getWomenJobs())));
        return visits;
    }

    private static <T> List<T> list(Map<UUID, List<T>> map, UUID id) {
        return map.computeIfAbsent(id, key -> new ArrayList<>());
    }

    /** Names of all who take part, and the gender of the holder or representative. */
    private static final class People {
        private final Map<UUID, List<String>> holder = new HashMap<>();
        private final Map<UUID, String> names = new HashMap<>();
        private final Map<UUID, String> sounds = new HashMap<>();
        private final Map<UUID, String> gender = new HashMap<>();

        People(DSLContext sql, Collection<UUID> ids) {
            sql.select(
                            DOSSIER_PERSON.DOSSIER_ID,
                            DOSSIER_PERSON.PART,
                            PERSON.NAME_AR,
                            PERSON.NAME_LATIN,
                            PERSON.CNIE,
                            PERSON.GENDER)
                    .from(DOSSIER_PERSON)
                    .join(PERSON)
                    .on(PERSON.ID.eq(DOSSIER_PERSON.PERSON_ID))
                    .where(some(DOSSIER_PERSON.DOSSIER_ID, ids))
                    .fetch()
                    .forEach(this::add);
        }

        private void add(Record row) {
            var part = row.get(DOSSIER_PERSON.PART);
            if (part.equals("former")) {
                return;
            }
            var id = row.get(DOSSIER_PERSON.DOSSIER_ID);
            var name = List.of(Fold.of(row.get(PERSON.NAME_AR)), Fold.of(row.get(PERSON.NAME_LATIN)));
            if (part.equals("holder")) {
                holder.put(id, name);
            } else {
                names.merge(id, " " + String.join(" ", name), String::concat);
            }
            names.merge(id, " " + Fold.of(row.get(PERSON.CNIE)), String::concat);
            sounds.merge(id, " " + NameKey.of(row.get(PERSON.NAME_AR), row.get(PERSON.NAME_LATIN)), String::concat);
            if (!part.equals("member")) {
                gender.put(id, row.get(PERSON.GENDER));
            }
        }
    }

    /** Awards and payments by dossier. */
    private static final class Awards {
        private final Map<UUID, List<Fact.Given>> given = new HashMap<>();
        private final Map<UUID, List<Fact.Paid>> paid = new HashMap<>();

        Awards(DSLContext sql, Collection<UUID> ids) {
            var awards =
                    sql.selectFrom(AWARD).where(some(AWARD.DOSSIER_ID, ids)).fetchMap(AWARD.ID);
            var released = new HashMap<UUID, Long>();
            sql.selectFrom(AWARD_RELEASE)
                    .where(ids == null ? DSL.noCondition() : AWARD_RELEASE.AWARD_ID.in(awards.keySet()))
                    .forEach(row -> released.merge(row.getAwardId(), row.getAmount(), Long::sum));
            awards.values()
                    .forEach(row -> list(given, row.getDossierId())
                            .add(new Fact.Given(
                                    row.getProgrammeCode(),
                                    row.getBudgetYear(),
                                    row.getDecisionOn(),
                                    row.getAmount() - released.getOrDefault(row.getId(), 0L))));
            sql.selectFrom(PAYMENT)
                    .where(ids == null ? DSL.noCondition() : PAYMENT.AWARD_ID.in(awards.keySet()))
                    .fetch()
                    .forEach(row -> {
                        var award = awards.get(row.getAwardId());
                        list(paid, award.getDossierId())
                                .add(new Fact.Paid(
                                        award.getProgrammeCode(),
                                        award.getBudgetYear(),
                                        row.getPaidOn(),
                                        row.getAmount(),
                                        row.getMeans().equals("delivery")));
                    });
        }
    }
}
