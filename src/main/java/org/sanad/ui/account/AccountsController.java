package org.sanad.ui.account;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.Node;
import org.sanad.core.account.AccessQuery;
import org.sanad.core.account.Account;
import org.sanad.core.account.Action;
import org.sanad.core.account.NewAccount;
import org.sanad.core.account.Rights;
import org.sanad.core.account.Role;
import org.sanad.text.Problem;
import org.sanad.ui.kit.Background;
import org.sanad.ui.kit.Dialogs;
import org.sanad.ui.kit.Screen;
import org.sanad.ui.kit.Wording;

/** What a person can do about accounts: their own password; an administrator also those of others. */
public final class AccountsController implements Screen {
    private static final int LINES = 200;

    private final AccountsDesk desk;
    private final Wording wording;
    private final Background background;
    private final Dialogs dialogs;
    private final AccountsModel model;
    private final AtomicBoolean acting = new AtomicBoolean();

    /** @param password whether the person’s own password is to be changed, which is then begun */
    public AccountsController(
            AccountsDesk desk, Wording wording, Background background, Dialogs dialogs, boolean password) {
        this.desk = desk;
        this.wording = wording;
        this.background = background;
        this.dialogs = dialogs;
        this.model = new AccountsModel(
                Rights.may(desk.session(), Action.MANAGE_ACCOUNTS),
                Rights.may(desk.session(), Action.MANAGE_ACCOUNTS) || Rights.may(desk.session(), Action.INSPECT));
        if (password) {
            onOwnPassword();
        }
    }

    @Override
    public Node view() {
        return new AccountsView(this, model, wording);
    }

    @Override
    public void shown() {
        var wanted = model.wanted();
        background.run("account.list", () -> look(wanted), this::show);
        background.run("account.lock", desk.accounts()::lockMinutes, model.lockMinutes::set);
    }

    /** Shows the lines of the log that are wanted. */
    void onFind() {
        var wanted = model.wanted();
        background.run("account.log", () -> desk.log().find(wanted, LINES), model.log()::setAll);
    }

    void onAdd() {
        model.begin(new AccountsModel.Begun.Adding(), Set.of(Role.CLERK));
    }

    void onRoles(Account account) {
        model.begin(new AccountsModel.Begun.Roles(account), account.roles());
    }

    void onReset(Account account) {
        model.begin(new AccountsModel.Begun.Reset(account), Set.of());
    }

    void onOwnPassword() {
        model.begin(new AccountsModel.Begun.OwnPassword(), Set.of());
    }

    /** @param minutes 0 for never */
    void onLockAfter(int minutes) {
        if (minutes != model.lockMinutes.get()) {
            model.lockMinutes.set(minutes);
            act("account.lock_changed", () -> {
                desk.accounts().lockAfter(desk.session(), minutes);
                return look(model.wanted());
            });
        }
    }

    void onCancel() {
        model.begin(null, Set.of());
    }

    void onRole(Role role, boolean has) {
        if (has) {
            model.roles().add(role);
        } else {
            model.roles().remove(role);
        }
    }

    void onRemove(Account account) {
        if (dialogs.confirm("account.remove", wording.get("account.remove_text", account.name()), "account.remove")) {
            act("account.removed", () -> {
                desk.accounts().remove(desk.session(), account.id());
                return look(model.wanted());
            });
        }
    }

    /** Does what was begun with what was typed. */
    void onConfirm() {
        if (acting.get()) {
            return; // Enter struck twice asks for nothing twice
        }
        var roles = Set.copyOf(model.roles());
        switch (model.begunProperty().get()) {
            case AccountsModel.Begun.Adding() -> add(roles);
            case AccountsModel.Begun.Roles(var account) ->
                act("account.roles_changed", () -> {
                    desk.accounts().changeRoles(desk.session(), account.id(), roles);
                    return look(model.wanted());
                });
            case AccountsModel.Begun.Reset(var account) -> reset(account);
            case AccountsModel.Begun.OwnPassword() -> ownPassword();
            case null -> onCancel();
        }
    }

    private void add(Set<Role> roles) {
        var name = model.nameProperty().get();
        var password = password();
        if (password != null) {
            act("account.added", () -> {
                desk.accounts().add(desk.session(), new NewAccount(name, roles, password));
                return look(model.wanted());
            });
        }
    }

    private void reset(Account account) {
        var password = password();
        if (password != null) {
            act("account.password_given", () -> {
                desk.accounts().resetPassword(desk.session(), account.id(), password);
                return look(model.wanted());
            });
        }
    }

    private void ownPassword() {
        var old = model.oldPasswordProperty().get().toCharArray();
        var password = password();
        if (password != null) {
            act("account.password_changed", () -> {
                desk.accounts().changePassword(desk.session(), old, password);
                return look(model.wanted());
            });
        }
    }

    /** Null where it was not typed twice alike, which is marked. */
    private char[] password() {
        var typed = model.passwordProperty().get();
        if (typed.equals(model.againProperty().get())) {
            return typed.toCharArray();
        }
        model.problems().show(List.of(Problem.at("again", "setup.passwords_differ")));
        return null;
    }

    private void act(String done, Callable<AccountsModel.Shown> work) {
        acting.set(true);
        background.run(
                "account.change",
                () -> {
                    try {
                        return work.call();
                    } finally {
                        acting.set(false);
                    }
                },
                shown -> {
                    show(shown);
                    onCancel();
                    model.doneProperty().set(done);
                },
                model.problems()::show);
    }

    private AccountsModel.Shown look(AccessQuery wanted) {
        return new AccountsModel.Shown(
                desk.accounts().accounts(), model.reads() ? desk.log().find(wanted, LINES) : List.of());
    }

    private void show(AccountsModel.Shown shown) {
        model.accounts().setAll(shown.accounts());
        model.log().setAll(shown.log());
    }
}
