package org.sanad.core.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.core.account.Role;
import org.sanad.core.account.Session;

/** Who has an invitation can set up a register in an office's name, and a confirmed fingerprint makes its keys count. */
class WhoMayInviteTest extends HeadquartersAndProvince {
    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CLERK", "INSPECTOR", "FUND_HOLDER", "ADMINISTRATOR"})
    void onlyWhoExchanges(Role role) {
        save(province);
        take(headquarters, send(province));
        var above = new Session("HQ", "Somebody", role);
        var file = folder.resolve("somebody.invitation");
        var life = province.register().epoch();
        assertThat(key(() -> headquarters.invitations().invite(above, OFFICE, file)))
                .isEqualTo("right.missing");
        assertThat(Files.exists(file)).isFalse();
        assertThat(key(() -> headquarters.invitations().confirm(above, OFFICE, life)))
                .isEqualTo("right.missing");
        assertThat(headquarters.exchanges().standing().unconfirmed()).hasSize(1);
        var first = folder.resolve("first.invitation");
        assertThat(key(() -> province.invitations().accept(new Session(OFFICE, "Somebody", role), first)))
                .isEqualTo("right.missing");
    }
}
