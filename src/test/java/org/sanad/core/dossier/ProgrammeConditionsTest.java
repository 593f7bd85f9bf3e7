package org.sanad.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.desk.Desk;
import org.sanad.core.fund.NewAllotment;
import org.sanad.core.fund.Slice;
import org.sanad.core.paper.PaperMark;
import org.sanad.core.paper.Presence;
import org.sanad.core.subsidy.Award;
import org.sanad.core.subsidy.Conditions;
import org.sanad.core.subsidy.Funding;
import org.sanad.core.subsidy.Means;
import org.sanad.core.subsidy.NewAward;
import org.sanad.core.subsidy.NewPayment;
import org.sanad.core.subsidy.Programme;
import org.sanad.core.subsidy.Scheme;
import org.sanad.core.subsidy.Support;
import org.sanad.fixture.Office;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.Named;
import org.sanad.text.ProblemException;

/** Conditions of a programme and papers of an instalment hold where an award is proposed and a payment made. */
class ProgrammeConditionsTest {
    @TempDir
    Path folder;

    private ScratchRegister register;
    private Desk desk;

    @BeforeEach
    void open() {
        register = ScratchRegister.create(folder.resolve("hq"), "HQ");
        desk = new Desk(register.register(), ScratchRegister.CLOCK);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void anAwardOutsideTheAreaIsNotProposed() {
        programme(area("01"), List.of());
        var id = studied();
        assertThat(refusal(() -> desk.awards().give(desk.session(), id, award(100_00), true))
                        .key())
                .isEqualTo("programme.outside_area");
        assertThat(desk.dossiers().find(id).awards()).isEmpty();
        programme(area("10.521"), List.of());
        assertThat(desk.awards().give(desk.session(), id, award(100_00), true).awards())
                .hasSize(1);
    }

    @Test
    void anInstalmentIsNotPaidBeforeThePaperThatItWaitsForIsThere() {
        var shares =
                List.of(new Conditions.Share(60, 0, List.of("rib")), new Conditions.Share(40, 6, List.of("accounts")));
        programme(area(), shares);
        var id = studied();
        var terms = award(10_000_00).terms();
        var plan = new NewAward(terms, Scheme.instalments(shares, 10_000_00, Office.TODAY));
        var given = desk.awards().give(desk.session(), id, plan, true).awards().getFirst();
        assertThat(given.instalments().getFirst().papers()).containsExactly("rib");
        var problem = refusal(() -> pay(given, 1, 6_000_00));
        assertThat(problem.key()).isEqualTo("payment.waits_for_paper");
        assertThat(problem.args())
                .singleElement()
                .isInstanceOfSatisfying(
                        Named.class, named -> assertThat(named.french()).contains("RIB"));
        desk.papers().mark(desk.session(), id, new PaperMark("rib", Presence.PRESENT, null));
        pay(given, 1, 6_000_00);
        assertThat(desk.dossiers().find(id).paid()).isEqualTo(6_000_00);
        assertThat(refusal(() -> pay(given, 2, 4_000_00)).key()).isEqualTo("payment.waits_for_paper");
        assertThat(refusal(() -> pay(given, null, 4_000_00)).key()).isEqualTo("payment.instalment_missing");
        assertThat(refusal(() -> pay(given, 1, 1)).key()).isEqualTo("payment.above_instalment");
    }

    @Test
    void aDossierMayHaveAwardsOfSeveralProgrammes() {
        programme(area(), List.of());
        var id = studied();
        desk.awards().give(desk.session(), id, award(100_00), true);
        var own = new Slice("HQ", "OWN", 2026);
        desk.funds().appropriate(desk.session(), new NewAllotment(own, 100_00, "LF", Office.TODAY));
        desk.funds().allot(desk.session(), new NewAllotment(own, 100_00, "N 2", Office.TODAY));
        var more = new Award.Terms("OWN", 2026, Support.IN_KIND, 30_00, "D 8", Office.TODAY, "a sewing machine");
        desk.awards().give(desk.session(), id, new NewAward(more, List.of()), false);
        var file = desk.dossiers().find(id);
        assertThat(file.awards())
                .extracting(one -> one.terms().programme(), one -> one.terms().support())
                .containsExactlyInAnyOrder(tuple("TEST", Support.CASH), tuple("OWN", Support.IN_KIND));
        assertThat(file.awarded()).isEqualTo(130_00);
        assertThat(desk.funds().balance(own).committed()).isEqualTo(30_00);
    }

    private void pay(Award award, Integer instalment, long amount) {
        desk.payments()
                .record(
                        desk.session(),
                        award.id(),
                        new NewPayment(instalment, amount, Office.TODAY, Means.TRANSFER, "V 1"));
    }

    private static SortedSet<String> area(String... codes) {
        return new TreeSet<>(List.of(codes));
    }

    private void programme(SortedSet<String> area, List<Conditions.Share> scheme) {
        var conditions = new Conditions(area, null, null, null, null, scheme);
        desk.reference()
                .keep(
                        desk.session(),
                        new Programme(
                                "TEST", "تجربة", "Essai", "Trial", Funding.CONVENTION, false, null, conditions, true));
    }

    private static NewAward award(long amount) {
        return new NewAward(new Award.Terms("TEST", 2026, Support.CASH, amount, "D 7", Office.TODAY, null), List.of());
    }

    private java.util.UUID studied() {
        var mine = new Slice("HQ", "TEST", 2026);
        if (desk.funds().balance(mine).allotted() == 0) {
            desk.funds().appropriate(desk.session(), new NewAllotment(mine, 100_000_00, "LF", Office.TODAY));
            desk.funds().allot(desk.session(), new NewAllotment(mine, 100_000_00, "N 1", Office.TODAY));
        }
        var id = desk.dossiers().save(desk.session(), Office.draft()).dossier().id();
        desk.dossiers().step(desk.session(), id, new NewStep(State.FILED, Office.TODAY));
        desk.papers().checklist(id).waitedFor().stream()
                .map(one -> one.kind().code())
                .forEach(code -> desk.papers().mark(desk.session(), id, new PaperMark(code, Presence.PRESENT, null)));
        desk.dossiers().step(desk.session(), id, new NewStep(State.READY, Office.TODAY));
        desk.papers().mark(desk.session(), id, new PaperMark("rib", Presence.MISSING, null));
        desk.dossiers().step(desk.session(), id, new NewStep(State.UNDER_STUDY, Office.TODAY));
        return id;
    }

    private static org.sanad.text.Problem refusal(ThrowingCallable act) {
        return catchThrowableOfType(ProblemException.class, act).problem();
    }
}
