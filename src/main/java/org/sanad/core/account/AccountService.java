package org.sanad.core.account;

import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.sanad.core.Tidy;
import org.sanad.data.Database;
import org.sanad.data.KeyCost;
import org.sanad.data.KeyFile;
import org.sanad.data.MasterKey;
import org.sanad.data.RegisterFolder;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** People who may open this register: who comes, what they may do, who left. Each change stands in the access log. */
public final class AccountService {
    private final RegisterFolder folder;
    private final MasterKey key;
    private final Database database;
    private final KeyCost cost;
    private final AccessLog log;
    private final Supplier<UUID> ids;
    private final AccountStore store = new AccountStore();

    public AccountService(
            RegisterFolder folder, MasterKey key, Database database, KeyCost cost, AccessLog log, Supplier<UUID> ids) {
        this.folder = folder;
        this.key = key;
        this.database = database;
        this.cost = cost;
        this.log = log;
        this.ids = ids;
    }

    /** All, oldest first; those who left among them. */
    public List<Account> accounts() {
        return database.read(store::all);
    }

    /**
     * Lets a person in.
     *
     * @throws ProblemException {@code account.*} at {@code name} and {@code roles}, {@code password.*} at
     *     {@code password}, {@code right.missing}
     */
    public Account add(Session session, NewAccount typed) {
        Rights.require(session, Action.MANAGE_ACCOUNTS);
        var wish = new NewAccount(Tidy.text(typed.name()), typed.roles(), typed.password());
        var id = ids.get();
        database.write(sql -> {
            ProblemException.refuse(AccountRules.add(wish, store.all(sql)));
            store.add(sql, id, wish.name(), wish.roles());
            log.add(sql, session, Access.ACCOUNT_ADD, wish.name());
            return null;
        });
        KeyFile.put(folder.keys(), key, new KeyFile.Whose(Slots.of(id), wish.name()), wish.password(), cost);
        return find(id);
    }

    /** @throws ProblemException {@code account.*}, {@code right.missing} */
    public Account changeRoles(Session session, UUID id, Set<Role> roles) {
        Rights.require(session, Action.MANAGE_ACCOUNTS);
        var account = find(id);
        database.write(sql -> {
            ProblemException.refuse(AccountRules.roles(roles));
            ProblemException.refuse(AccountRules.without(id, roles, store.all(sql)));
            store.setRoles(sql, id, roles);
            log.add(sql, session, Access.ACCOUNT_ROLES, account.name());
            return null;
        });
        return find(id);
    }

    /**
     * A person's own new password.
     *
     * @throws ProblemException {@code register.wrong_password} at {@code old_password}, {@code password.*}
     */
    public void changePassword(Session session, char[] old, char[] fresh) {
        try {
            KeyFile.open(folder.keys(), session.person(), old);
        } catch (ProblemException e) {
            throw new ProblemException(Problem.at("old_password", e.problem().key()), e);
        }
        ProblemException.refuse(AccountRules.password(fresh, session.person()));
        seal(session.account(), session.person(), fresh);
        database.write(sql -> {
            log.add(sql, session, Access.ACCOUNT_PASSWORD, session.person());
            return null;
        });
    }

    /**
     * A new password for somebody who forgot theirs.
     *
     * @throws ProblemException {@code password.*}, {@code right.missing}, {@code account.unknown}
     */
    public void resetPassword(Session session, UUID id, char[] fresh) {
        Rights.require(session, Action.MANAGE_ACCOUNTS);
        var account = find(id);
        if (!account.active()) {
            throw new ProblemException(Problem.of("account.unknown"));
        }
        ProblemException.refuse(AccountRules.password(fresh, account.name()));
        seal(id, account.name(), fresh);
        database.write(sql -> {
            log.add(sql, session, Access.ACCOUNT_RESET, account.name());
            return null;
        });
    }

    /**
     * Somebody left: their password opens nothing any more, and their name stays in the history.
     *
     * @throws ProblemException {@code account.last_administrator}, {@code right.missing}
     */
    public void remove(Session session, UUID id) {
        Rights.require(session, Action.MANAGE_ACCOUNTS);
        var account = find(id);
        database.write(sql -> {
            ProblemException.refuse(AccountRules.without(id, Set.of(), store.all(sql)));
            store.setActive(sql, id, false);
            log.add(sql, session, Access.ACCOUNT_REMOVE, account.name());
            return null;
        });
        KeyFile.remove(folder.keys(), slot(id));
    }

    /**
     * Whether it is that person who sits there.
     *
     * @throws ProblemException {@code register.wrong_password} at {@code password}
     */
    public void confirm(Session session, char[] password) {
        KeyFile.open(folder.keys(), session.person(), password);
    }

    /** Minutes without a key or a movement after which the window locks itself; 0 for never. */
    public int lockMinutes() {
        return database.read(store::lockMinutes);
    }

    /**
     * @param minutes 0 to 240
     * @throws ProblemException {@code right.missing}
     */
    public void lockAfter(Session session, int minutes) {
        Rights.require(session, Action.MANAGE_ACCOUNTS);
        database.write(sql -> {
            store.lockAfter(sql, Math.clamp(minutes, 0, 240));
            log.add(sql, session, Access.LOCK_MINUTES, String.valueOf(minutes));
            return null;
        });
    }

    /** Whether there is a key on paper. */
    public boolean recoverable() {
        return KeyFile.slots(folder.keys()).contains(KeyFile.RECOVERY);
    }

    /**
     * Makes the key for paper; the one before opens nothing any more. It is told once and kept nowhere.
     *
     * @throws ProblemException {@code right.missing}
     */
    public RecoveryKey makeRecoveryKey(Session session) {
        Rights.require(session, Action.MANAGE_ACCOUNTS);
        var made = RecoveryKey.random(new SecureRandom());
        database.write(sql -> {
            log.add(sql, session, Access.RECOVERY_MAKE, null);
            return null;
        });
        KeyFile.put(folder.keys(), key, new KeyFile.Whose(KeyFile.RECOVERY, null), made.secret(), cost);
        return made;
    }

    /**
     * A new password for an administrator, after the key on paper opened the register.
     *
     * @param typed name of an active administrator; blank where there is one only
     * @return name of the slot that the password opens
     * @throws ProblemException {@code recovery.person_unknown} at {@code person}, {@code password.*}
     */
    public String recover(String officeCode, String typed, char[] fresh) {
        var administrator = AccountRules.administrator(typed, accounts());
        ProblemException.refuse(AccountRules.password(fresh, administrator.name()));
        seal(administrator.id(), administrator.name(), fresh);
        database.write(sql -> {
            log.add(sql, administrator.at(officeCode), Access.RECOVERY_USE, administrator.name());
            return null;
        });
        return slot(administrator.id());
    }

    private void seal(UUID id, String name, char[] password) {
        KeyFile.put(folder.keys(), key, new KeyFile.Whose(slot(id), name), password, cost);
    }

    /** The first person of a register of the first release has a slot without an identity. */
    private String slot(UUID id) {
        var named = Slots.of(id);
        return KeyFile.slots(folder.keys()).contains(named) || !first(id) ? named : Slots.FIRST;
    }

    private boolean first(UUID id) {
        return accounts().getFirst().id().equals(id);
    }

    private Account find(UUID id) {
        return accounts().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.of("account.unknown")));
    }
}
