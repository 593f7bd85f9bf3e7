package org.sanad.core.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.account.AccountStore;
import org.sanad.core.account.Role;
import org.sanad.core.account.Session;
import org.sanad.core.dossier.State;
import org.sanad.core.subsidy.Award;
import org.sanad.core.subsidy.Instalment;
import org.sanad.core.subsidy.Means;
import org.sanad.core.subsidy.NewAward;
import org.sanad.core.subsidy.NewPayment;
import org.sanad.core.subsidy.Proposal;
import org.sanad.core.subsidy.Support;
import org.sanad.fixture.Office;
import org.sanad.text.ProblemException;

/** Two people at one register propose payments of one award. */
class SamePaymentTest {
    @TempDir
    Path folder;

    private Office office;

    /** Neither knows of the other, and one who approves may not notice. */
    @Test
    void twoPeopleDoNotProposeTheSamePayment() {
        try (var made = new Office(folder.resolve("register"))) {
            office = made;
            propose();
        }
    }

    private void propose() {
        office.allot("OWN", 2026, 100_00);
        var id = office.dossier(State.UNDER_STUDY).dossier().id();
        var terms = new Award.Terms("OWN", 2026, Support.CASH, 100_00, "D 7", Office.TODAY, null);
        var halves = List.of(Instalment.of(1, 50_00, null), Instalment.of(2, 50_00, null));
        var award = office.givenSlices()
                .give(office.session(), id, new NewAward(terms, halves), true)
                .awards()
                .getFirst()
                .id();
        var clerk = person("Clerk two", Role.CLERK);
        var holder = person("Holder", Role.FUND_HOLDER);
        var head = person("Head two", Role.HEAD_OF_OFFICE);
        var first = new NewPayment(1, 50_00, Office.TODAY, Means.CHEQUE, "CH 1");
        office.payments().record(clerk, award, first);
        assertThat(refusal(() -> office.payments().record(holder, award, first)))
                .isEqualTo("payment.waits_already");
        var rest = new NewPayment(null, 50_01, Office.TODAY, Means.CHEQUE, "CH 2");
        assertThat(refusal(() -> office.payments().record(holder, award, rest))).isEqualTo("payment.waits_already");
        office.payments().record(holder, award, new NewPayment(2, 50_00, Office.TODAY, Means.CHEQUE, "CH 2"));
        office.proposals().of(id).stream()
                .filter(Proposal::waiting)
                .forEach(one -> office.proposals().approve(head, one.id()));
        assertThat(office.dossiers().find(id).paid()).isEqualTo(100_00);
    }

    private Session person(String name, Role role) {
        var id = UUID.randomUUID();
        office.scratch().register().database().write(sql -> {
            new AccountStore().add(sql, id, name, Set.of(role));
            return null;
        });
        return new Session("P10.521", id, name, role, Set.of(role));
    }

    private static String refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        return catchThrowableOfType(ProblemException.class, work).problem().key();
    }
}
