package org.sanad.core.dossier;

import static org.sanad.data.tables.Tables.AWARD;
import static org.sanad.data.tables.Tables.DOSSIER;
import static org.sanad.data.tables.Tables.DOSSIER_PERSON;
import static org.sanad.data.tables.Tables.PAYMENT;
import static org.sanad.data.tables.Tables.PERSON;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.sanad.core.Coded;
import org.sanad.data.Database;
import org.sanad.text.Fold;

/** Lists by SQL alone. Finding reads the names of all dossiers, so this is for registers of some thousands. */
public final class DossierIndexStore implements DossierIndex {
    private final Database database;

    public DossierIndexStore(Database database) {
        this.database = database;
    }

    @Override
    public Slice find(DossierQuery query, int offset, int limit) {
        return database.read(sql -> {
            var condition = condition(sql, query);
            var ids = sql.select(DOSSIER.ID)
                    .from(DOSSIER)
                    .where(condition)
                    .orderBy(DOSSIER.STATE_ON.desc(), DOSSIER.ID.desc())
                    .offset(offset)
                    .limit(limit)
                    .fetch(DOSSIER.ID);
            return new Slice(ids, totals(sql, condition));
        });
    }

    private static DossierTotals totals(DSLContext sql, Condition condition) {
        var fitting = DSL.select(DOSSIER.ID).from(DOSSIER).where(condition);
        var own = sql.select(DSL.count(), sum(DOSSIER.ASKED))
                .from(DOSSIER)
                .where(condition)
                .fetchSingle();
        var awarded = sql.select(sum(AWARD.AMOUNT))
                .from(AWARD)
                .where(AWARD.DOSSIER_ID.in(fitting))
                .fetchSingle()
                .value1();
        var paid = sql.select(sum(PAYMENT.AMOUNT))
                .from(PAYMENT)
                .join(AWARD)
                .on(AWARD.ID.eq(PAYMENT.AWARD_ID))
                .where(AWARD.DOSSIER_ID.in(fitting))
                .fetchSingle()
                .value1();
        return new DossierTotals(own.value1(), own.value2(), awarded, paid);
    }

    private static Field<Long> sum(TableField<? extends Record, Long> amount) {
        return DSL.coalesce(DSL.sum(amount), DSL.inline(java.math.BigDecimal.ZERO))
                .cast(Long.class);
    }

    private static Condition condition(DSLContext sql, DossierQuery query) {
        var conditions = new ArrayList<Condition>();
        if (!query.states().isEmpty()) {
            conditions.add(DOSSIER.STATE.in(codes(query.states())));
        }
        if (!query.kinds().isEmpty()) {
            conditions.add(DOSSIER.KIND.in(codes(query.kinds())));
        }
        if (!query.sectors().isEmpty()) {
            conditions.add(DOSSIER.SECTOR.in(codes(query.sectors())));
        }
        if (!query.provinces().isEmpty()) {
            conditions.add(DOSSIER.PROVINCE_CODE.in(query.provinces()));
        }
        if (!query.owners().isEmpty()) {
            conditions.add(DOSSIER.OWNER_CODE.in(query.owners()));
        }
        conditions.addAll(awards(query));
        if (query.from() != null) {
            conditions.add(DOSSIER.STATE_ON.ge(query.from()));
        }
        if (query.to() != null) {
            conditions.add(DOSSIER.STATE_ON.le(query.to()));
        }
        var words = Fold.of(query.find());
        if (!words.isEmpty()) {
            conditions.add(DOSSIER.ID.in(holding(sql, words)));
        }
        return DSL.and(conditions);
    }

    private static List<Condition> awards(DossierQuery query) {
        var conditions = new ArrayList<Condition>();
        if (query.programme() != null) {
            conditions.add(awarded(AWARD.PROGRAMME_CODE.eq(query.programme())));
        }
        if (query.year() != null) {
            conditions.add(awarded(AWARD.BUDGET_YEAR.eq(query.year()))
                    .or(DSL.year(DOSSIER.FILED_ON).eq(query.year()).and(DSL.not(awarded(DSL.noCondition())))));
        }
        return conditions;
    }

    private static Condition awarded(Condition condition) {
        return DSL.exists(DSL.selectOne()
                .from(AWARD)
                .where(AWARD.DOSSIER_ID.eq(DOSSIER.ID))
                .and(condition));
    }

    private static Set<UUID> holding(DSLContext sql, String words) {
        var found = new HashSet<UUID>();
        var texts = List.<Field<String>>of(
                DOSSIER.NUMBER,
                DOSSIER.TITLE_AR,
                DOSSIER.TITLE_FR,
                DOSSIER.ORGANISATION_AR,
                DOSSIER.ORGANISATION_LATIN,
                PERSON.NAME_AR,
                PERSON.NAME_LATIN,
                PERSON.CNIE);
        var fields = new ArrayList<Field<?>>(texts);
        fields.add(DOSSIER.ID);
        try (var rows = sql.select(fields)
                .from(DOSSIER)
                .leftJoin(DOSSIER_PERSON)
                .on(DOSSIER_PERSON.DOSSIER_ID.eq(DOSSIER.ID), DOSSIER_PERSON.PART.ne(Part.FORMER.code()))
                .leftJoin(PERSON)
                .on(PERSON.ID.eq(DOSSIER_PERSON.PERSON_ID))
                .fetchLazy()) {
            for (var row : rows) {
                if (texts.stream().anyMatch(text -> Fold.of(row.get(text)).contains(words))) {
                    found.add(row.get(DOSSIER.ID));
                }
            }
        }
        return found;
    }

    private static List<String> codes(Set<? extends Coded> values) {
        return values.stream().map(value -> value.code()).toList();
    }
}
