package org.sanad.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.text.ProblemException;

class RightsTest {
    /** Columns: clerk, head of office, fund holder, inspector, administrator. */
    @ParameterizedTest
    @CsvSource({
        "READ_DOSSIERS,   x, x, x, x, -",
        "WRITE_DOSSIERS,  x, x, -, -, -",
        "DECIDE,          -, x, -, -, -",
        "PROPOSE,         x, x, x, -, -",
        "APPROVE,         -, x, -, -, -",
        "KEEP_LEDGER,     -, -, x, -, -",
        "EXCHANGE,        -, x, -, -, -",
        "IMPORT,          x, x, -, -, -",
        "EXPORT,          x, x, x, x, -",
        "EXPORT_UNMASKED, -, x, -, -, -",
        "MANAGE_ACCOUNTS, -, -, -, -, x",
        "BACK_UP,         -, -, -, -, x",
        "CHANGE_SETTINGS, -, -, -, -, x",
        "INSPECT,         -, -, -, x, -",
    })
    void eachRoleMayWhatTheTableSays(
            Action action, String clerk, String head, String fundHolder, String inspector, String administrator) {
        var due = new TreeMap<Role, Boolean>();
        due.put(Role.CLERK, clerk.equals("x"));
        due.put(Role.HEAD_OF_OFFICE, head.equals("x"));
        due.put(Role.FUND_HOLDER, fundHolder.equals("x"));
        due.put(Role.INSPECTOR, inspector.equals("x"));
        due.put(Role.ADMINISTRATOR, administrator.equals("x"));
        due.forEach((role, may) -> assertThat(Rights.may(session(Set.of(role)), action))
                .as("%s %s", role, action)
                .isEqualTo(may));
    }

    @Test
    void everyActionIsInTheTableAndHasWords() {
        var words = ResourceBundle.getBundle("org.sanad.text.texts_en").keySet();
        for (var action : Action.values()) {
            assertThat(words).contains("right." + action.code());
        }
    }

    @Test
    void rolesAddUpAndTheInspectorWritesNothing() {
        var both = session(Set.of(Role.FUND_HOLDER, Role.ADMINISTRATOR));
        assertThat(Rights.may(both, Action.KEEP_LEDGER)).isTrue();
        assertThat(Rights.may(both, Action.MANAGE_ACCOUNTS)).isTrue();
        assertThat(Rights.of(Role.INSPECTOR).stream().map(Action::code).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("read_dossiers", "inspect", "export");
        assertThatThrownBy(() -> Rights.requireFor(session(Set.of(Role.INSPECTOR)), "dossier.create"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().key()).isEqualTo("right.missing"));
    }

    @Test
    void aClerkTypesAndTheHeadDecides() {
        assertThat(Rights.neededFor("dossier.change")).isEqualTo(Action.WRITE_DOSSIERS);
        assertThat(Rights.neededFor("life.rejected")).isEqualTo(Action.DECIDE);
        assertThat(Rights.neededFor("dossier.import")).isEqualTo(Action.IMPORT);
    }

    private static Session session(Set<Role> roles) {
        return new Session("P10.521", null, "Somebody", roles.iterator().next(), roles);
    }
}
