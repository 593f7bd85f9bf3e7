package org.sanad.core.account;

import static org.sanad.data.tables.Tables.ACCOUNT;
import static org.sanad.data.tables.Tables.ACCOUNT_ROLE;
import static org.sanad.data.tables.Tables.SETTING;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;

/** Accounts in the database. */
public final class AccountStore {
    private static final String LOCK = "lock_minutes";

    /** Whether only one person works with the register: nobody else could approve what they propose. */
    public boolean alone(DSLContext sql) {
        return all(sql).stream().filter(one -> one.active()).count() < 2;
    }

    /** All, oldest first; those who left among them. */
    public List<Account> all(DSLContext sql) {
        var roles = sql.selectFrom(ACCOUNT_ROLE).fetchGroups(ACCOUNT_ROLE.ACCOUNT_ID, row -> Role.of(row.getRole()));
        return sql
                .selectFrom(ACCOUNT)
                .fetch(row -> new Account(
                        row.getId(),
                        row.getName(),
                        Role.of(row.getRole()),
                        Set.copyOf(roles.getOrDefault(row.getId(), List.of(Role.of(row.getRole())))),
                        row.getActive()))
                .stream()
                .sorted(Comparator.comparing(Account::id))
                .toList();
    }

    /** Adds an active account. The history will name the first role in the order of {@link Role}'s weight. */
    public void add(DSLContext sql, UUID id, String name, Set<Role> roles) {
        sql.insertInto(ACCOUNT, ACCOUNT.ID, ACCOUNT.NAME, ACCOUNT.ROLE)
                .values(id, name, chief(roles).code())
                .execute();
        addRoles(sql, id, roles);
    }

    void setRoles(DSLContext sql, UUID id, Set<Role> roles) {
        sql.deleteFrom(ACCOUNT_ROLE).where(ACCOUNT_ROLE.ACCOUNT_ID.eq(id)).execute();
        addRoles(sql, id, roles);
        sql.update(ACCOUNT)
                .set(ACCOUNT.ROLE, chief(roles).code())
                .where(ACCOUNT.ID.eq(id))
                .execute();
    }

    void setActive(DSLContext sql, UUID id, boolean active) {
        sql.update(ACCOUNT).set(ACCOUNT.ACTIVE, active).where(ACCOUNT.ID.eq(id)).execute();
    }

    int lockMinutes(DSLContext sql) {
        return sql.select(SETTING.CONTENT)
                .from(SETTING)
                .where(SETTING.NAME.eq(LOCK))
                .fetchOptional(SETTING.CONTENT)
                .map(Integer::parseInt)
                .orElse(AccountRules.LOCK_MINUTES);
    }

    void lockAfter(DSLContext sql, int minutes) {
        sql.insertInto(SETTING, SETTING.NAME, SETTING.CONTENT)
                .values(LOCK, String.valueOf(minutes))
                .onDuplicateKeyUpdate()
                .set(SETTING.CONTENT, String.valueOf(minutes))
                .execute();
    }

    private static void addRoles(DSLContext sql, UUID id, Set<Role> roles) {
        for (var role : EnumSet.copyOf(roles)) {
            sql.insertInto(ACCOUNT_ROLE, ACCOUNT_ROLE.ACCOUNT_ID, ACCOUNT_ROLE.ROLE)
                    .values(id, role.code())
                    .execute();
        }
    }

    private static Role chief(Set<Role> roles) {
        return roles.contains(Role.HEAD_OF_OFFICE)
                ? Role.HEAD_OF_OFFICE
                : EnumSet.copyOf(roles).iterator().next();
    }
}
