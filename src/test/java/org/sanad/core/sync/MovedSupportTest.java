package org.sanad.core.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanad.core.dossier.NewStep;
import org.sanad.core.dossier.State;
import org.sanad.core.dossier.Visit;
import org.sanad.core.facts.Filter;
import org.sanad.core.facts.Totals;
import org.sanad.core.fund.NewAllotment;
import org.sanad.core.fund.Slice;
import org.sanad.core.paper.PaperMark;
import org.sanad.core.paper.Presence;
import org.sanad.core.subsidy.Award;
import org.sanad.core.subsidy.Instalment;
import org.sanad.core.subsidy.Means;
import org.sanad.core.subsidy.NewAward;
import org.sanad.core.subsidy.NewPayment;
import org.sanad.core.subsidy.Support;
import org.sanad.core.transfer.Moved;
import org.sanad.core.transfer.Transfer;
import org.sanad.fixture.Office;

/** A dossier moves with the support that was given for it: the money stays where it was allotted, and counts once. */
class MovedSupportTest extends TwoProvinces {
    private static final long GIVEN = 50_000_00L;
    private static final long PAID = 20_000_00L;
    private static final Slice SLICE = new Slice(FROM, "OWN", 2026);
    private UUID dossier;

    @BeforeEach
    void giveAndPay() {
        var giver = at(FROM);
        giver.funds().allot(giver.session(), new NewAllotment(SLICE, 100_000_00L, "Lettre 1", Office.TODAY));
        dossier =
                giver.dossiers().save(giver.session(), Office.draft()).dossier().id();
        giver.papers()
                .checklist(dossier)
                .papers()
                .forEach(one -> giver.papers()
                        .mark(giver.session(), dossier, new PaperMark(one.kind().code(), Presence.PRESENT, null)));
        for (var state : List.of(State.FILED, State.READY, State.UNDER_STUDY)) {
            giver.dossiers().step(giver.session(), dossier, new NewStep(state, Office.TODAY));
        }
        var terms = new Award.Terms("OWN", 2026, Support.CASH, GIVEN, "12/2026", Office.TODAY, null, null);
        var parts = List.of(
                new Instalment(null, 1, PAID, Office.TODAY, List.of()),
                new Instalment(null, 2, GIVEN - PAID, Office.TODAY, List.of()));
        giver.awards().give(giver.session(), dossier, new NewAward(terms, parts, List.of()), true);
        pay(PAID, 1);
        round();
    }

    @Test
    void theDossierMovesAndTheMoneyStays() {
        var before = totals("HQ");
        at(FROM).transfers().offer(at(FROM).session(), dossier, TO, "The holder moved");
        round();
        var offer = waiting(TO);
        assertThat(at(TO).transfers().support(at(TO).session(), offer.id()))
                .extracting(one -> one.office() + " " + one.amount() + " " + one.remaining())
                .containsExactly(FROM + " " + GIVEN + " " + (GIVEN - PAID));
        assertThat(moved(FROM).transfer().standing()).isEqualTo(Transfer.Standing.OFFERED);
        assertThat(moved(FROM).untold()).isEmpty();
        at(TO).transfers().answer(at(TO).session(), offer.id(), true, "");
        assertThat(at(TO).dossiers().find(dossier).awards()).isEmpty();
        assertThat(moved(TO).untold())
                .extracting(one -> one.office() + " " + one.amount() + " " + one.paid())
                .containsExactly(FROM + " " + GIVEN + " " + PAID);
        round();
        for (var office : List.of("HQ", "R10", "R05", FROM, TO)) {
            assertThat(moved(office).transfer().standing()).as(office).isEqualTo(Transfer.Standing.ACCEPTED);
            assertThat(moved(office).untold()).as(office).isEmpty();
        }

        assertThat(totals("HQ")).isEqualTo(before);
        for (var office : List.of("HQ", "R10", "R05", FROM, TO)) {
            var file = at(office).dossiers().find(dossier);
            assertThat(file.dossier().owner()).as(office).isEqualTo(TO);
            assertThat(file.awarded()).as(office).isEqualTo(GIVEN);
            assertThat(file.paid()).as(office).isEqualTo(PAID);
            assertThat(file.awards()).extracting(Award::owner).as(office).containsOnly(FROM);
        }
        assertThat(totals(TO)).isEqualTo(before);
        assertThat(at("HQ").funds().balance(SLICE).committed()).isEqualTo(GIVEN);
        assertThat(at("HQ").funds().balance(new Slice(TO, "OWN", 2026)).committed())
                .isZero();
        same();
    }

    @Test
    void theGiverPaysTheRestAndTheTakerCannot() {
        move();
        assertThat(key(() ->
                        at(TO).payments().record(at(TO).session(), award(TO).id(), payment(1_00L, 2))))
                .isEqualTo("award.not_own");
        assertThat(key(() -> at(TO).awards()
                        .release(at(TO).session(), dossier, award(TO).id(), 1_00L, "why")))
                .isEqualTo("award.not_own");
        assertThat(key(() -> at(TO).dossiers().undo(at(TO).session(), dossier, "why")))
                .isEqualTo("life.paid_already");
        at(TO).dossiers().step(at(TO).session(), dossier, new NewStep(State.IN_OPERATION, Office.TODAY));
        round();
        assertThat(at(FROM).dossiers().find(dossier).dossier().state()).isEqualTo(State.IN_OPERATION);
        pay(GIVEN - PAID, 2);
        round();
        assertThat(at(TO).dossiers().find(dossier).paid()).isEqualTo(GIVEN);
        assertThat(at("HQ").dossiers().find(dossier).paid()).isEqualTo(GIVEN);
        same();
    }

    @Test
    void paymentsGoOnWhileTheAnswerIsAwaited() {
        at(FROM).transfers().offer(at(FROM).session(), dossier, TO, "The holder moved");
        pay(10_000_00L, 2);
        assertThat(at(FROM).dossiers().find(dossier).paid()).isEqualTo(PAID + 10_000_00L);
        assertThat(key(() -> at(FROM).dossiers()
                        .step(at(FROM).session(), dossier, new NewStep(State.IN_OPERATION, Office.TODAY))))
                .isEqualTo("transfer.locked");
        var visit = new Visit(null, Office.TODAY, true, 1, 0, 0, null);
        assertThat(key(() -> at(FROM).dossiers().addVisit(at(FROM).session(), dossier, visit)))
                .isEqualTo("transfer.locked");
    }

    @Test
    void itComesBackWithAllOfIt() {
        move();
        at(TO).transfers().offer(at(TO).session(), dossier, FROM, "The holder came back");
        round();
        at(FROM).transfers().answer(at(FROM).session(), waiting(FROM).id(), true, "");
        pay(GIVEN - PAID, 2);
        round();
        for (var office : List.of("HQ", "R10", FROM)) {
            assertThat(at(office).dossiers().find(dossier).paid()).as(office).isEqualTo(GIVEN);
        }
        same();
    }

    private Moved moved(String office) {
        return at(office).transfers().moved(at(office).session(), dossier).orElseThrow();
    }

    private void move() {
        at(FROM).transfers().offer(at(FROM).session(), dossier, TO, "The holder moved");
        round();
        at(TO).transfers().answer(at(TO).session(), waiting(TO).id(), true, "");
        round();
    }

    private void pay(long amount, int instalment) {
        at(FROM).payments().record(at(FROM).session(), award(FROM).id(), payment(amount, instalment));
    }

    private static NewPayment payment(long amount, int instalment) {
        return new NewPayment(instalment, amount, Office.TODAY, Means.TRANSFER, null);
    }

    private Award award(String office) {
        return at(office).dossiers().find(dossier).awards().getFirst();
    }

    private Totals totals(String office) {
        return at(office).facts().total(Filter.ALL);
    }
}
