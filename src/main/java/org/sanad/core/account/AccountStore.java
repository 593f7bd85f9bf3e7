package org.sanad.core.account;

import static org.sanad.data.tables.Tables.ACCOUNT;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;

/** Accounts in the database. */
public final class AccountStore {
    /** Active accounts, oldest first. */
    public List<Session> sessions(DSLContext sql, String officeCode) {
        return sql.selectFrom(ACCOUNT)
                .where(ACCOUNT.ACTIVE)
                .orderBy(ACCOUNT.ID)
                .fetch(row -> new Session(officeCode, row.getName(), Role.of(row.getRole())));
    }

    /** Adds an active account. */
    public void add(DSLContext sql, UUID id, String name, Role role) {
        sql.insertInto(ACCOUNT, ACCOUNT.ID, ACCOUNT.NAME, ACCOUNT.ROLE)
                .values(id, name, role.code())
                .execute();
    }
}
