package org.sanad.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sanad.core.subsidy.Award;
import org.sanad.core.subsidy.Instalment;
import org.sanad.core.subsidy.Means;
import org.sanad.core.subsidy.NewAward;
import org.sanad.core.subsidy.NewPayment;
import org.sanad.core.subsidy.Support;
import org.sanad.fixture.Office;

/** Awards and payments of a dossier. */
class DossierMoneyTest extends DossiersOfAnOffice {
    @Test
    void anAwardSettlesTheDossierOnTheDayOfItsDecision() {
        var file = office.dossier(State.UNDER_STUDY);
        var settled = office.awards().give(office.session(), file.dossier().id(), award(50_000_00), true);
        office.scratch().reopen();

        assertThat(office.dossiers().find(file.dossier().id())).isEqualTo(settled);
        assertThat(settled.dossier().state()).isEqualTo(State.SETTLED);
        assertThat(settled.dossier().stateOn()).isEqualTo(Office.TODAY);
        assertThat(settled.awarded()).isEqualTo(50_000_00);
        assertThat(settled.awards().getFirst().instalments()).hasSize(2);
    }

    @Test
    void instalmentsAddUpToTheAward() {
        var id = office.dossier(State.UNDER_STUDY).dossier().id();
        var plan = new NewAward(award(50_000_00).terms(), List.of(Instalment.of(1, 40_000_00, null)));
        assertProblem("award.instalments_below", () -> office.awards().give(office.session(), id, plan, true));
        assertThat(office.dossiers().find(id).awards()).isEmpty();
    }

    @Test
    void aPaymentIsTakenBackByALineOfItsOwn() {
        var id = office.dossier(State.UNDER_STUDY).dossier().id();
        var award = office.awards()
                .give(office.session(), id, award(50_000_00), true)
                .awards()
                .getFirst();
        var payments = office.payments();
        var pay = new NewPayment(1, 30_000_00, Office.TODAY, Means.CHEQUE, "CH 1");
        payments.record(office.session(), award.id(), pay);
        var payment = office.dossiers().find(id).awards().getFirst().payments().getFirst();
        assertProblem("payment.above_award", () -> payments.record(office.session(), award.id(), pay));
        assertProblem("life.paid_already", () -> office.dossiers().undo(office.session(), id, "mistake"));

        payments.reverse(office.session(), award.id(), payment.id());
        assertProblem("payment.reversed_before", () -> payments.reverse(office.session(), award.id(), payment.id()));
        office.scratch().reopen();
        var found = office.dossiers().find(id);
        assertThat(found.paid()).isZero();
        assertThat(found.awards().getFirst().payments()).hasSize(2);
        assertThat(office.dossiers()
                        .undo(office.session(), id, "mistake")
                        .dossier()
                        .state())
                .isEqualTo(State.UNDER_STUDY);
    }

    /** As long as the register has room for, and not a fault of the database behind it. */
    @Test
    void aTextThatIsTooLongIsSaidAtItsField() {
        var id = office.dossier(State.UNDER_STUDY).dossier().id();
        var numbered = new Award.Terms("OWN", 2026, Support.CASH, 1_00, "1".repeat(61), Office.TODAY, null);
        var described = new Award.Terms("OWN", 2026, Support.CASH, 1_00, "12", Office.TODAY, "a".repeat(301));
        for (var terms : List.of(numbered, described)) {
            assertProblem(
                    "text.too_long",
                    () -> office.awards().give(office.session(), id, new NewAward(terms, List.of()), true));
        }
        var award = office.awards()
                .give(office.session(), id, award(50_000_00), true)
                .awards()
                .getFirst();
        var pay = new NewPayment(1, 10_00, Office.TODAY, Means.CHEQUE, "1".repeat(61));
        assertProblem("text.too_long", () -> office.payments().record(office.session(), award.id(), pay));
        var reason = "a".repeat(501);
        assertProblem("text.too_long", () -> office.awards().release(office.session(), id, award.id(), 1_00, reason));
        assertProblem("text.too_long", () -> office.dossiers().undo(office.session(), id, reason));
        var visited = office.dossiers()
                .addVisit(office.session(), id, new Visit(null, Office.TODAY, true, 1, 0, 0, null))
                .visits()
                .getFirst();
        assertProblem(
                "text.too_long", () -> office.dossiers().takeBackVisit(office.session(), id, visited.id(), reason));
    }
}
