package org.sanad.core.facts;

import static org.sanad.data.tables.Tables.AWARD;
import static org.sanad.data.tables.Tables.AWARD_RELEASE;
import static org.sanad.data.tables.Tables.DOSSIER;
import static org.sanad.data.tables.Tables.DOSSIER_PERSON;
import static org.sanad.data.tables.Tables.DOSSIER_STEP;
import static org.sanad.data.tables.Tables.HISTORY_ENTRY;
import static org.sanad.data.tables.Tables.HISTORY_LETTER;
import static org.sanad.data.tables.Tables.PAYMENT;
import static org.sanad.data.tables.Tables.PERSON;
import static org.sanad.data.tables.Tables.SET_ASIDE;
import static org.sanad.data.tables.Tables.VISIT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.sanad.core.history.HistoryStore;

/**
 * Where the history stands: the last entry of each life of each office with its hash, which binds all before it, and how
 * many rows there are of what figures are made of and of what is not in a chain. A few rows are read, whatever the size.
 */
final class HeadStore {
    private static final List<Table<?>> COUNTED = List.of(
            DOSSIER,
            DOSSIER_PERSON,
            PERSON,
            DOSSIER_STEP,
            VISIT,
            AWARD,
            AWARD_RELEASE,
            PAYMENT,
            HISTORY_LETTER,
            SET_ASIDE);

    private final HistoryStore history = new HistoryStore();

    private record Life(String office, UUID epoch) {}

    List<String> head(DSLContext sql) {
        var lines = new ArrayList<String>();
        for (var life = first(sql, DSL.noCondition()); life.isPresent(); life = next(sql, life.get())) {
            var tip = history.tip(sql, life.get().office, life.get().epoch);
            lines.add(life.get() + " " + tip);
        }
        for (var table : COUNTED) {
            lines.add(table.getName() + " " + sql.fetchCount(table));
        }
        return lines;
    }

    private static Optional<Life> next(DSLContext sql, Life last) {
        var later = first(sql, HISTORY_ENTRY.OFFICE_CODE.eq(last.office).and(HISTORY_ENTRY.EPOCH.gt(last.epoch)));
        return later.isPresent() ? later : first(sql, HISTORY_ENTRY.OFFICE_CODE.gt(last.office));
    }

    /** In the order of the whole key, in which the database stops at the first row. */
    private static Optional<Life> first(DSLContext sql, Condition after) {
        return sql.select(HISTORY_ENTRY.OFFICE_CODE, HISTORY_ENTRY.EPOCH)
                .from(HISTORY_ENTRY)
                .where(after)
                .orderBy(HISTORY_ENTRY.OFFICE_CODE, HISTORY_ENTRY.EPOCH, HISTORY_ENTRY.COUNTER)
                .limit(1)
                .fetchOptional(row -> new Life(row.value1(), row.value2()));
    }
}
