package org.sanad.core.history;

import static org.jooq.impl.DSL.row;
import static org.sanad.data.tables.Tables.HISTORY_ENTRY;
import static org.sanad.data.tables.Tables.HISTORY_LETTER;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Row3;

/** Single entries of other offices that came down from above; their chains are not here. */
final class LetterStore {
    private LetterStore() {}

    static List<String> bodies(DSLContext sql, List<Row3<String, UUID, Long>> keys) {
        return sql.select(HISTORY_LETTER.BODY)
                .from(HISTORY_LETTER)
                .where(row(HISTORY_LETTER.OFFICE_CODE, HISTORY_LETTER.EPOCH, HISTORY_LETTER.COUNTER)
                        .in(keys))
                .fetch(HISTORY_LETTER.BODY);
    }

    /** Whether an entry is here, in its chain or alone. */
    static boolean known(DSLContext sql, Entry entry) {
        return inChain(sql, entry) || cameAlone(sql, entry);
    }

    /** Whether an entry is here without its chain. */
    static boolean isLetter(DSLContext sql, Entry entry) {
        return cameAlone(sql, entry) && !inChain(sql, entry);
    }

    private static boolean inChain(DSLContext sql, Entry entry) {
        return sql.fetchExists(
                HISTORY_ENTRY,
                HISTORY_ENTRY.OFFICE_CODE.eq(entry.office()),
                HISTORY_ENTRY.EPOCH.eq(entry.epoch()),
                HISTORY_ENTRY.COUNTER.eq(entry.counter()));
    }

    private static boolean cameAlone(DSLContext sql, Entry entry) {
        return sql.fetchExists(
                HISTORY_LETTER,
                HISTORY_LETTER.OFFICE_CODE.eq(entry.office()),
                HISTORY_LETTER.EPOCH.eq(entry.epoch()),
                HISTORY_LETTER.COUNTER.eq(entry.counter()));
    }

    static void add(DSLContext sql, List<Written> letters) {
        for (var one : letters) {
            var entry = one.entry();
            sql.insertInto(HISTORY_LETTER)
                    .set(HISTORY_LETTER.OFFICE_CODE, entry.office())
                    .set(HISTORY_LETTER.EPOCH, entry.epoch())
                    .set(HISTORY_LETTER.COUNTER, entry.counter())
                    .set(HISTORY_LETTER.RECORDED_AT, entry.at())
                    .set(HISTORY_LETTER.ACTION, entry.action())
                    .set(HISTORY_LETTER.HASH, one.hash())
                    .set(HISTORY_LETTER.BODY, one.line())
                    .execute();
        }
    }
}
