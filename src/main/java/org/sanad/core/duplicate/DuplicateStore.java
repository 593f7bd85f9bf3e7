package org.sanad.core.duplicate;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.sanad.data.tables.Tables.DOSSIER;
import static org.sanad.data.tables.Tables.DOSSIER_PERSON;
import static org.sanad.data.tables.Tables.DUPLICATE;
import static org.sanad.data.tables.Tables.PERSON;
import static org.sanad.data.tables.Tables.PERSON_LINK;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.sanad.core.dossier.Part;
import org.sanad.core.person.PersonStore;
import org.sanad.core.person.Verdict;
import org.sanad.data.AnyOf;
import org.sanad.data.BulkRows;
import org.sanad.data.tables.tables.records.DuplicateRecord;
import org.sanad.data.tables.tables.records.PersonRecord;

/** Pairs that were found, as rows; people, read page by page. */
final class DuplicateStore {
    private static final int PAGE = 5_000;
    private static final UUID FIRST = new UUID(0, 0);
    private final PersonStore persons = new PersonStore();

    /** Two records, the lower identity first. */
    record Pair(UUID one, UUID other) {
        static Pair of(UUID one, UUID other) {
            return one.toString().compareTo(other.toString()) < 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    /** All people; the database would hold all rows of one query at once. */
    void each(DSLContext sql, Consumer<Held> taker) {
        each(sql, DSL.noCondition(), taker);
    }

    /**
     * All who may be like one of some who came: everybody, where these are many.
     *
     * @param own office of which nobody is wanted; null for none
     */
    void eachLike(DSLContext sql, List<Held> came, String own, Consumer<Held> taker) {
        var others = own == null ? DSL.noCondition() : PERSON.OWNER_CODE.ne(own);
        var likely = came.size() > LikelyStore.FEW
                ? DSL.noCondition()
                : LikelyStore.toBe(came.stream().map(Held::person).toList());
        each(sql, others.and(likely), taker);
    }

    void each(DSLContext sql, Condition which, Consumer<Held> taker) {
        var last = FIRST;
        while (last != null) {
            var page = sql.selectFrom(PERSON)
                    .where(PERSON.ID.gt(last), which)
                    .orderBy(PERSON.ID)
                    .limit(PAGE)
                    .fetch();
            page.forEach(row -> taker.accept(held(row)));
            last = page.size() < PAGE ? null : page.getLast().getId();
        }
    }

    List<Held> of(DSLContext sql, Collection<UUID> ids) {
        var found = new ArrayList<Held>();
        pages(
                ids,
                page -> sql.selectFrom(PERSON).where(AnyOf.of(PERSON.ID, page)).forEach(row -> found.add(held(row))));
        return found;
    }

    private Held held(PersonRecord row) {
        return new Held(persons.person(row), row.getOwnerCode());
    }

    /** By person, the province of their newest dossier that has one. */
    Map<UUID, String> provinces(DSLContext sql, Collection<UUID> people) {
        var provinces = new HashMap<UUID, String>();
        pages(
                people,
                page -> sql.select(DOSSIER_PERSON.PERSON_ID, DOSSIER.PROVINCE_CODE)
                        .from(DOSSIER_PERSON)
                        .join(DOSSIER)
                        .on(DOSSIER.ID.eq(DOSSIER_PERSON.DOSSIER_ID))
                        .where(AnyOf.of(DOSSIER_PERSON.PERSON_ID, page), DOSSIER.PROVINCE_CODE.isNotNull())
                        .orderBy(DOSSIER.ID)
                        .forEach(row -> provinces.put(row.value1(), row.value2())));
        return provinces;
    }

    /** Takes out the pairs of some people. */
    Set<Pair> remove(DSLContext sql, Collection<UUID> people) {
        var removed = new HashSet<Pair>();
        for (var side : List.of(DUPLICATE.ONE_ID, DUPLICATE.OTHER_ID)) {
            pages(
                    people,
                    page -> sql.selectFrom(DUPLICATE)
                            .where(AnyOf.of(side, page))
                            .forEach(row -> removed.add(new Pair(row.getOneId(), row.getOtherId()))));
        }
        removed.forEach(pair -> sql.deleteFrom(DUPLICATE)
                .where(DUPLICATE.ONE_ID.eq(pair.one()), DUPLICATE.OTHER_ID.eq(pair.other()))
                .execute());
        return removed;
    }

    void add(DSLContext sql, Map<Pair, Integer> scores) {
        var rows = new ArrayList<DuplicateRecord>();
        scores.forEach((pair, score) -> rows.add(new DuplicateRecord(pair.one(), pair.other(), score)));
        BulkRows.insert(sql, DUPLICATE, rows);
    }

    private static void pages(Collection<UUID> ids, Consumer<List<UUID>> each) {
        AnyOf.<UUID>parts(ids).forEach(each);
    }

    /** How many wait. */
    int count(DSLContext sql) {
        return sql.fetchCount(DUPLICATE, waiting());
    }

    /** The likeliest first. */
    List<Pair> waiting(DSLContext sql, int most) {
        return sql.selectFrom(DUPLICATE)
                .where(waiting())
                .orderBy(DUPLICATE.SCORE.desc(), DUPLICATE.ONE_ID, DUPLICATE.OTHER_ID)
                .limit(most)
                .fetch(row -> new Pair(row.getOneId(), row.getOtherId()));
    }

    boolean waits(DSLContext sql, Pair pair) {
        return sql.fetchExists(
                DUPLICATE, DUPLICATE.ONE_ID.eq(pair.one()), DUPLICATE.OTHER_ID.eq(pair.other()), waiting());
    }

    /** How many wait, by the office of either record. */
    Map<String, Integer> byOffice(DSLContext sql) {
        var counts = new HashMap<String, Integer>();
        for (var side : List.of(DUPLICATE.ONE_ID, DUPLICATE.OTHER_ID)) {
            sql.select(PERSON.OWNER_CODE, DSL.count())
                    .from(DUPLICATE)
                    .join(PERSON)
                    .on(PERSON.ID.eq(side))
                    .where(waiting())
                    .groupBy(PERSON.OWNER_CODE)
                    .forEach(row -> counts.merge(row.value1(), row.value2(), Integer::sum));
        }
        return counts;
    }

    /** Pairs about which something holds that was decided, the last first; only the two of different offices. */
    List<Pair> decided(DSLContext sql, int most) {
        var one = PERSON.as("one");
        var other = PERSON.as("other");
        return sql
                .select(PERSON_LINK.ONE_ID, PERSON_LINK.OTHER_ID)
                .from(PERSON_LINK)
                .join(one)
                .on(one.ID.eq(PERSON_LINK.ONE_ID))
                .join(other)
                .on(other.ID.eq(PERSON_LINK.OTHER_ID), other.OWNER_CODE.ne(one.OWNER_CODE))
                .where(PERSON_LINK.VERDICT.ne(Verdict.OPEN.code()))
                .orderBy(PERSON_LINK.ID.desc())
                .limit(most)
                .fetch()
                .stream()
                .map(row -> Pair.of(row.value1(), row.value2()))
                .distinct()
                .toList();
    }

    /** Pairs said to be one person of whom one record is here and one is not, the last decision first. */
    List<Pair> elsewhere(DSLContext sql, int most) {
        return sql
                .select(PERSON_LINK.ONE_ID, PERSON_LINK.OTHER_ID)
                .from(PERSON_LINK)
                .leftJoin(PERSON)
                .on(PERSON.ID.in(PERSON_LINK.ONE_ID, PERSON_LINK.OTHER_ID))
                .where(PERSON_LINK.VERDICT.eq(Verdict.SAME.code()))
                .groupBy(PERSON_LINK.ID, PERSON_LINK.ONE_ID, PERSON_LINK.OTHER_ID)
                .having(DSL.count(PERSON.ID).eq(1))
                .orderBy(PERSON_LINK.ID.desc())
                .limit(most)
                .fetch()
                .stream()
                .map(row -> Pair.of(row.value1(), row.value2()))
                .distinct()
                .toList();
    }

    /** Undecided, and both take part in a dossier: who was taken out of one waits for nobody. */
    private static Condition waiting() {
        return undecided().and(takesPart(DUPLICATE.ONE_ID)).and(takesPart(DUPLICATE.OTHER_ID));
    }

    private static Condition takesPart(Field<UUID> person) {
        return exists(selectOne()
                .from(DOSSIER_PERSON)
                .where(DOSSIER_PERSON.PERSON_ID.eq(person), DOSSIER_PERSON.PART.ne(Part.FORMER.code())));
    }

    /** The last that was said about the two leaves it open, or nothing was. */
    private static Condition undecided() {
        var link = PERSON_LINK.as("link");
        var later = PERSON_LINK.as("later");
        var ofLater = later.ONE_ID
                .in(DUPLICATE.ONE_ID, DUPLICATE.OTHER_ID)
                .and(later.OTHER_ID.in(DUPLICATE.ONE_ID, DUPLICATE.OTHER_ID))
                .and(later.ID.gt(link.ID));
        return notExists(selectOne()
                .from(link)
                .where(link.ONE_ID.in(DUPLICATE.ONE_ID, DUPLICATE.OTHER_ID))
                .and(link.OTHER_ID.in(DUPLICATE.ONE_ID, DUPLICATE.OTHER_ID))
                .and(link.VERDICT.ne(Verdict.OPEN.code()))
                .and(notExists(selectOne().from(later).where(ofLater))));
    }
}
