package org.sanad.core.dossier;

import static org.sanad.data.tables.Tables.LIST_VIEW;

import java.util.List;
import org.jooq.DSLContext;

/** Views of the list in the database, each of one account. */
final class ListViewStore {
    List<ListView> all(DSLContext sql, String account) {
        return sql.selectFrom(LIST_VIEW)
                .where(LIST_VIEW.ACCOUNT.eq(account))
                .orderBy(LIST_VIEW.NAME)
                .fetch(row -> ListView.of(row.getName(), row.getContent()));
    }

    void put(DSLContext sql, String account, ListView view) {
        sql.insertInto(LIST_VIEW, LIST_VIEW.ACCOUNT, LIST_VIEW.NAME, LIST_VIEW.CONTENT)
                .values(account, view.name(), view.lines())
                .onDuplicateKeyUpdate()
                .set(LIST_VIEW.CONTENT, view.lines())
                .execute();
    }

    void remove(DSLContext sql, String account, String name) {
        sql.deleteFrom(LIST_VIEW)
                .where(LIST_VIEW.ACCOUNT.eq(account), LIST_VIEW.NAME.eq(name))
                .execute();
    }
}
