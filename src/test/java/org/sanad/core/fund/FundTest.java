package org.sanad.core.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.account.AccountStore;
import org.sanad.core.account.Role;
import org.sanad.core.account.Session;
import org.sanad.core.dossier.State;
import org.sanad.core.subsidy.Award;
import org.sanad.core.subsidy.Means;
import org.sanad.core.subsidy.NewAward;
import org.sanad.core.subsidy.NewPayment;
import org.sanad.core.subsidy.Proposal;
import org.sanad.core.subsidy.Support;
import org.sanad.fixture.Office;
import org.sanad.text.ProblemException;

class FundTest {
    private static final Slice OWN = new Slice("P10.521", "OWN", 2026);

    @TempDir
    Path folder;

    private Office office;

    @BeforeEach
    void open() {
        office = new Office(folder.resolve("register"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void withoutASliceNothingIsCommitted() {
        var id = dossier();
        assertThat(refusal(() -> office.givenSlices().give(office.session(), id, award(1_00), true)))
                .isEqualTo("award.above_slice");
    }

    @Test
    void commitmentsNeverExceedTheSliceAndAReductionNeverGoesBelowThem() {
        office.allot("OWN", 2026, 100_00);
        office.givenSlices().give(office.session(), dossier(), award(60_00), true);
        assertThat(refusal(() -> office.givenSlices().give(office.session(), dossier(), award(40_01), true)))
                .isEqualTo("award.above_slice");
        assertThat(refusal(() -> office.allot("OWN", 2026, -40_01))).isEqualTo("fund.below_committed");
        office.allot("OWN", 2026, -40_00);
        office.scratch().reopen();
        var balance = office.funds().balance(OWN);
        assertThat(balance).isEqualTo(new Balance(OWN, 60_00, 60_00, 0, 0));
    }

    @Test
    void aReleaseGivesTheSliceBackAndNeverWhatWasPaid() {
        office.allot("OWN", 2026, 100_00);
        var id = dossier();
        var award = office.givenSlices()
                .give(office.session(), id, award(100_00), true)
                .awards()
                .getFirst();
        office.payments()
                .record(office.session(), award.id(), new NewPayment(null, 30_00, Office.TODAY, Means.CHEQUE, null));
        assertThat(refusal(() -> office.givenSlices().release(office.session(), id, award.id(), 70_01, "left")))
                .isEqualTo("award.release_above");
        assertThat(refusal(() -> office.givenSlices().release(office.session(), id, award.id(), 70_00, " ")))
                .isEqualTo("life.reason_missing");
        var after = office.givenSlices().release(office.session(), id, award.id(), 70_00, "left");
        assertThat(after.awarded()).isEqualTo(30_00);
        assertThat(after.awards().getFirst().remaining()).isZero();
        assertThat(office.funds().balance(OWN)).isEqualTo(new Balance(OWN, 100_00, 30_00, 0, 30_00));
        assertThat(office.funds().ledger(OWN))
                .extracting(LedgerLine::entry)
                .containsExactly(
                        LedgerLine.Entry.ALLOTMENT,
                        LedgerLine.Entry.COMMITMENT,
                        LedgerLine.Entry.RELEASE,
                        LedgerLine.Entry.PAYMENT);
    }

    @Test
    void aSettlementThatIsUndoneCommitsNothing() {
        office.allot("OWN", 2026, 100_00);
        var id = dossier();
        office.givenSlices().give(office.session(), id, award(100_00), true);
        office.dossiers().undo(office.session(), id, "mistake");
        assertThat(office.funds().balance(OWN).left()).isEqualTo(100_00);
        office.givenSlices().give(office.session(), id, award(100_00), true);
        assertThat(office.dossiers().find(id).dossier().state()).isEqualTo(State.SETTLED);
    }

    @Test
    void anOfficeOfOnePersonSaysSo() {
        office.allot("OWN", 2026, 100_00);
        var id = dossier();
        office.givenSlices().give(office.session(), id, award(60_00), true);
        assertThat(office.proposals().of(id)).singleElement().satisfies(one -> {
            assertThat(one.singlePerson()).isTrue();
            assertThat(one.standing()).isEqualTo(Proposal.Standing.APPROVED);
        });
    }

    @Test
    void withSeveralPeopleAnAwardWaitsForAnotherAndKeepsItsAmount() {
        office.allot("OWN", 2026, 100_00);
        var clerk = person("Clerk two", Role.CLERK);
        var head = person("Head two", Role.HEAD_OF_OFFICE);
        var id = dossier();
        var waits = office.givenSlices().give(clerk, id, award(60_00), true);
        assertThat(waits.awards()).isEmpty();
        assertThat(office.funds().balance(OWN)).isEqualTo(new Balance(OWN, 100_00, 0, 60_00, 0));
        assertThat(refusal(() -> office.givenSlices().give(clerk, dossier(), award(40_01), true)))
                .isEqualTo("award.above_slice");
        var proposal = office.proposals().waiting("P10.521").getFirst();
        assertThat(refusal(() -> office.proposals().approve(clerk, proposal.id())))
                .isEqualTo("right.missing");
        var own = office.givenSlices().give(head, dossier(), award(10_00), true);
        var ownProposal = office.proposals().of(own.dossier().id()).getFirst();
        assertThat(refusal(() -> office.proposals().approve(head, ownProposal.id())))
                .isEqualTo("proposal.own");

        var approved = office.proposals().approve(head, proposal.id());
        assertThat(approved.dossier().state()).isEqualTo(State.SETTLED);
        assertThat(approved.awarded()).isEqualTo(60_00);
        assertThat(refusal(() -> office.proposals().approve(head, proposal.id())))
                .isEqualTo("proposal.decided");

        office.proposals().refuse(head, ownProposal.id(), "no need");
        assertThat(office.funds().balance(OWN)).isEqualTo(new Balance(OWN, 100_00, 60_00, 0, 0));
        office.scratch().reopen();
        assertThat(office.proposals().of(id).getFirst().decidedBy()).isEqualTo("Head two");
    }

    /** Proposed while the first waited too: what settles a dossier that is settled by now gives, and settles nothing again. */
    @Test
    void theSecondAwardOfADossierIsApprovedAfterTheFirst() {
        office.allot("OWN", 2026, 100_00);
        var clerk = person("Clerk two", Role.CLERK);
        var head = person("Head two", Role.HEAD_OF_OFFICE);
        var id = dossier();
        office.givenSlices().give(clerk, id, award(60_00), true);
        office.givenSlices().give(clerk, id, award(40_00), true);
        office.proposals().of(id).forEach(one -> office.proposals().approve(head, one.id()));
        var file = office.dossiers().find(id);
        assertThat(file.awarded()).isEqualTo(100_00);
        assertThat(file.dossier().state()).isEqualTo(State.SETTLED);
        assertThat(office.funds().balance(OWN)).isEqualTo(new Balance(OWN, 100_00, 100_00, 0, 0));
    }

    @Test
    void aPaymentWaitsForAnotherPersonToo() {
        office.allot("OWN", 2026, 100_00);
        var id = dossier();
        var award = office.givenSlices()
                .give(office.session(), id, award(60_00), true)
                .awards()
                .getFirst();
        var holder = person("Fund holder", Role.FUND_HOLDER);
        var head = person("Head two", Role.HEAD_OF_OFFICE);
        office.payments()
                .record(holder, award.id(), new NewPayment(null, 60_00, Office.TODAY, Means.TRANSFER, "VIR 1"));
        assertThat(office.dossiers().find(id).paid()).isZero();
        var proposal = office.proposals().waiting("P10.521").getFirst();
        assertThat(office.proposals().approve(head, proposal.id()).paid()).isEqualTo(60_00);
    }

    /** Two people at the same moment: one of the two is refused, whoever comes second. */
    @Test
    void twoPeopleCannotBothTakeTheLastDirham() throws Exception {
        office.allot("OWN", 2026, 100_00);
        var first = dossier();
        var second = dossier();
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var done = threads.invokeAll(
                    List.<Callable<String>>of(() -> together(start, first), () -> together(start, second)));
            assertThat(done.stream().map(FundTest::result)).containsExactlyInAnyOrder("given", "award.above_slice");
        }
        assertThat(office.funds().balance(OWN).left()).isEqualTo(40_00);
    }

    @Test
    void headquartersStaysWithinTheEnvelope() {
        try (var headquarters = new Office(folder.resolve("hq"), "HQ")) {
            var mine = new Slice("HQ", "OWN", 2026);
            var funds = headquarters.funds();
            funds.appropriate(headquarters.session(), new NewAllotment(mine, 100_00, "Budget", Office.TODAY));
            funds.allot(headquarters.session(), new NewAllotment(OWN, 70_00, "D 1", Office.TODAY));
            var more = new NewAllotment(new Slice("P10.261", "OWN", 2026), 30_01, "D 2", Office.TODAY);
            assertThat(refusal(() -> funds.allot(headquarters.session(), more))).isEqualTo("fund.above_envelope");
            var less = new NewAllotment(mine, -30_01, "Budget 2", Office.TODAY);
            assertThat(refusal(() -> funds.appropriate(
                            headquarters.session(), new NewAllotment(mine, 100_00, " ", Office.TODAY))))
                    .isEqualTo("fund.reference_missing");
            assertThat(refusal(() -> funds.appropriate(headquarters.session(), less)))
                    .isEqualTo("fund.below_committed");
        }
    }

    @Test
    void openingBalancesAreKeptAndChecked() {
        var line = new OpeningBalance(
                null, "P10.521", 2015, "OWN", "individual", 12, 90_000_00, 80_000_00, 0, 30, 20, "État annuel 2015");
        office.funds().keep(office.session(), line);
        office.scratch().reopen();
        assertThat(office.funds().openings(List.of("P10.521"))).singleElement().satisfies(kept -> {
            assertThat(kept.dossiers()).isEqualTo(12);
            assertThat(kept.source()).isEqualTo("État annuel 2015");
        });
        assertThat(refusal(() -> office.funds().keep(office.session(), line))).isEqualTo("opening.twice");
        var early = new OpeningBalance(null, "P10.521", 2000, "OWN", "individual", 1, 1, 2, 0, 1, 2, null);
        var refused = catchThrowableOfType(
                ProblemException.class, () -> office.funds().keep(office.session(), early));
        assertThat(refused.problems())
                .extracting(problem -> problem.key())
                .containsExactly(
                        "opening.year_unlikely",
                        "opening.source_missing",
                        "opening.paid_above",
                        "opening.family_above");
    }

    private String together(CyclicBarrier start, UUID id) throws Exception {
        start.await();
        try {
            office.givenSlices().give(office.session(), id, award(60_00), true);
            return "given";
        } catch (ProblemException e) {
            return e.problem().key();
        }
    }

    private static String result(Future<String> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private UUID dossier() {
        return office.dossier(State.UNDER_STUDY).dossier().id();
    }

    private Session person(String name, Role role) {
        var id = UUID.randomUUID();
        office.scratch().register().database().write(sql -> {
            new AccountStore().add(sql, id, name, Set.of(role));
            return null;
        });
        return new Session("P10.521", id, name, role, Set.of(role));
    }

    private static NewAward award(long amount) {
        var terms = new Award.Terms("OWN", 2026, Support.CASH, amount, "D 7", Office.TODAY, null);
        return new NewAward(terms, List.of());
    }

    private static String refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        return catchThrowableOfType(ProblemException.class, work).problem().key();
    }
}
