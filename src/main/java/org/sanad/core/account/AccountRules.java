package org.sanad.core.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanad.text.Fold;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** What accounts must be. */
public final class AccountRules {
    /** Characters of the shortest password. */
    public static final int SHORTEST_PASSWORD = 8;

    /** Minutes after which a window locks itself where the office set none. */
    public static final int LOCK_MINUTES = 10;

    private static final int LONGEST_NAME = 80;

    private AccountRules() {}

    static List<Problem> add(NewAccount wish, List<Account> accounts) {
        var problems = new ArrayList<>(name(wish.name(), accounts));
        problems.addAll(roles(wish.roles()));
        problems.addAll(password(wish.password(), wish.name()));
        return problems;
    }

    private static List<Problem> name(String name, List<Account> accounts) {
        if (Fold.of(name).isEmpty()) {
            return List.of(Problem.at("name", "account.name_missing"));
        }
        if (name.length() > LONGEST_NAME) {
            return List.of(Problem.at("name", "text.too_long", LONGEST_NAME));
        }
        var taken = accounts.stream()
                .anyMatch(one -> one.active() && Fold.of(one.name()).equals(Fold.of(name)));
        return taken ? List.of(Problem.at("name", "account.name_taken", name)) : List.of();
    }

    static List<Problem> roles(Set<Role> roles) {
        if (roles.isEmpty()) {
            return List.of(Problem.at("roles", "account.role_missing"));
        }
        var inspects = roles.contains(Role.INSPECTOR) && roles.size() > 1;
        return inspects ? List.of(Problem.at("roles", "account.inspector_only_reads")) : List.of();
    }

    /** @param name of the person, which a password must not be */
    public static List<Problem> password(char[] password, String name) {
        if (password.length < SHORTEST_PASSWORD) {
            return List.of(Problem.at("password", "password.short", SHORTEST_PASSWORD));
        }
        var same = name != null && Fold.of(new String(password)).equals(Fold.of(name));
        return same ? List.of(Problem.at("password", "password.is_name")) : List.of();
    }

    /** The active administrator of a name; with none typed, the only one there is. */
    static Account administrator(String typed, List<Account> accounts) {
        var all = accounts.stream()
                .filter(one -> one.active() && one.roles().contains(Role.ADMINISTRATOR))
                .toList();
        var name = Fold.of(typed);
        return all.stream()
                .filter(one ->
                        name.isEmpty() ? all.size() == 1 : Fold.of(one.name()).equals(name))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.at(
                        "person",
                        "recovery.person_unknown",
                        all.stream().map(Account::name).collect(Collectors.joining(" · ")))));
    }

    /** Somebody must always be there to let people in. */
    static List<Problem> without(UUID id, Set<Role> left, List<Account> accounts) {
        var kept = accounts.stream()
                .filter(Account::active)
                .anyMatch(one -> (one.id().equals(id) ? left : one.roles()).contains(Role.ADMINISTRATOR));
        return kept ? List.of() : List.of(Problem.of("account.last_administrator"));
    }
}
