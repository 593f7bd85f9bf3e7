package org.sanad.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

class AccountRulesTest {
    private static final Account AMINA = account(1, "Amina Alaoui", true, Role.CLERK, Role.ADMINISTRATOR);
    private static final Account SAID = account(2, "Said", true, Role.CLERK);
    private static final Account GONE = account(3, "Gone", false, Role.ADMINISTRATOR);
    private static final List<Account> ALL = List.of(AMINA, SAID, GONE);

    @Test
    void anAccountIsWhole() {
        assertThat(add("Salma", "12345678", Role.CLERK)).isEmpty();
        assertThat(add("x".repeat(80), "12345678", Role.CLERK)).isEmpty();
        assertThat(add("x".repeat(81), "12345678", Role.CLERK)).containsExactly("text.too_long");
        assertThat(add(" ", "12345678", Role.CLERK)).containsExactly("account.name_missing");
        assertThat(add("AMINA ALAOUI", "12345678", Role.CLERK)).containsExactly("account.name_taken");
        assertThat(add("Gone", "12345678", Role.CLERK)).as("of one who left").isEmpty();
    }

    @Test
    void aPasswordIsLongAndNotTheName() {
        assertThat(add("Salma", "1234567", Role.CLERK)).containsExactly("password.short");
        assertThat(add("Mohammed Tazi", "mohammed tazi", Role.CLERK)).containsExactly("password.is_name");
        assertThat(AccountRules.password("12345678".toCharArray(), null)).isEmpty();
    }

    @Test
    void anInspectorHasNoOtherRole() {
        assertThat(add("Salma", "12345678")).containsExactly("account.role_missing");
        assertThat(add("Salma", "12345678", Role.INSPECTOR)).isEmpty();
        assertThat(add("Salma", "12345678", Role.INSPECTOR, Role.CLERK))
                .containsExactly("account.inspector_only_reads");
        assertThat(add("Salma", "12345678", Role.FUND_HOLDER, Role.CLERK)).isEmpty();
    }

    @Test
    void theOnlyAdministratorNeedsNoName() {
        assertThat(AccountRules.administrator("", ALL)).isEqualTo(AMINA);
        assertThat(AccountRules.administrator("amina alaoui", ALL)).isEqualTo(AMINA);
        unknown("Said", ALL, "Amina Alaoui");
        unknown("Gone", ALL, "Amina Alaoui");
        var two = List.of(AMINA, account(4, "Hind", true, Role.ADMINISTRATOR));
        unknown("", two, "Amina Alaoui · Hind");
        assertThat(AccountRules.administrator("Hind", two).name()).isEqualTo("Hind");
    }

    @Test
    void anAdministratorAlwaysStays() {
        assertThat(AccountRules.without(AMINA.id(), Set.of(), ALL))
                .extracting(Problem::key)
                .containsExactly("account.last_administrator");
        assertThat(AccountRules.without(AMINA.id(), Set.of(Role.ADMINISTRATOR), ALL))
                .isEmpty();
        assertThat(AccountRules.without(SAID.id(), Set.of(), ALL)).isEmpty();
    }

    private static void unknown(String typed, List<Account> accounts, String offered) {
        assertThatThrownBy(() -> AccountRules.administrator(typed, accounts))
                .isInstanceOfSatisfying(ProblemException.class, e -> {
                    assertThat(e.problem().key()).isEqualTo("recovery.person_unknown");
                    assertThat(e.problem().args()).containsExactly(offered);
                });
    }

    private static List<String> add(String name, String password, Role... roles) {
        return AccountRules.add(new NewAccount(name, Set.of(roles), password.toCharArray()), ALL).stream()
                .map(Problem::key)
                .toList();
    }

    private static Account account(long id, String name, boolean active, Role... roles) {
        return new Account(new UUID(0, id), name, roles[0], Set.of(roles), active);
    }
}
