package org.sanad.ui.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.sanad.core.account.AccessLog;
import org.sanad.core.account.AccessQuery;
import org.sanad.core.account.Account;
import org.sanad.core.account.Role;
import org.sanad.ui.kit.Problems;

/** What the screen of accounts shows, and what is being typed. */
final class AccountsModel {
    final IntegerProperty lockMinutes = new SimpleIntegerProperty();

    /** What was begun. */
    sealed interface Begun {
        record Adding() implements Begun {}

        record Roles(Account account) implements Begun {}

        record Reset(Account account) implements Begun {}

        record OwnPassword() implements Begun {}
    }

    /** What the screen needs at once. */
    record Shown(List<Account> accounts, List<AccessLog.Line> log) {}

    private final boolean manages;
    private final boolean reads;
    private final ObservableList<Account> accounts = FXCollections.observableArrayList();
    private final ObservableList<AccessLog.Line> log = FXCollections.observableArrayList();
    private final ObjectProperty<Begun> begun = new SimpleObjectProperty<>();
    private final ObjectProperty<String> done = new SimpleObjectProperty<>();
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty oldPassword = new SimpleStringProperty("");
    private final StringProperty password = new SimpleStringProperty("");
    private final StringProperty again = new SimpleStringProperty("");
    private final ObservableSet<Role> roles = FXCollections.observableSet();
    private final StringProperty wantedPerson = new SimpleStringProperty("");
    private final ObjectProperty<LocalDate> wantedFrom = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> wantedTo = new SimpleObjectProperty<>();
    private final Problems problems = new Problems();

    AccountsModel(boolean manages, boolean reads) {
        this.manages = manages;
        this.reads = reads;
    }

    /** Whether this person lets others in. */
    boolean manages() {
        return manages;
    }

    /** Whether this person may read who looked and who exported. */
    boolean reads() {
        return reads;
    }

    /** Part of the name of whoever is looked for in the log. */
    StringProperty wantedPersonProperty() {
        return wantedPerson;
    }

    /** First day that is looked for in the log; null for all. */
    ObjectProperty<LocalDate> wantedFromProperty() {
        return wantedFrom;
    }

    /** Last day that is looked for in the log; null for all. */
    ObjectProperty<LocalDate> wantedToProperty() {
        return wantedTo;
    }

    AccessQuery wanted() {
        return new AccessQuery(wantedPerson.get(), wantedFrom.get(), wantedTo.get());
    }

    ObservableList<Account> accounts() {
        return accounts;
    }

    ObservableList<AccessLog.Line> log() {
        return log;
    }

    ObjectProperty<Begun> begunProperty() {
        return begun;
    }

    /** Key of what was just done; null for nothing. */
    ObjectProperty<String> doneProperty() {
        return done;
    }

    StringProperty nameProperty() {
        return name;
    }

    StringProperty oldPasswordProperty() {
        return oldPassword;
    }

    StringProperty passwordProperty() {
        return password;
    }

    StringProperty againProperty() {
        return again;
    }

    ObservableSet<Role> roles() {
        return roles;
    }

    Problems problems() {
        return problems;
    }

    void begin(Begun what, Set<Role> with) {
        for (var typed : List.of(name, oldPassword, password, again)) {
            typed.set("");
        }
        roles.clear();
        roles.addAll(with);
        problems.clear();
        done.set(null);
        begun.set(what);
    }
}
