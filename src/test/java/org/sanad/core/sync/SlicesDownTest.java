package org.sanad.core.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.desk.Desk;
import org.sanad.core.fund.LedgerLine;
import org.sanad.core.fund.NewAllotment;
import org.sanad.core.fund.Recall;
import org.sanad.core.fund.Slice;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.ProblemException;

/** What headquarters allots comes down with the receipts, level by level, and is counted once on each. */
class SlicesDownTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);
    private static final Slice TAN_TAN = new Slice("P10.521", "OWN", 2026);
    private static final long HALF_A_MILLION = 50_000_000L;

    @TempDir
    Path folder;

    private Path stick;
    private ScratchRegister[] registers;
    private Desk province;
    private Desk region;
    private Desk headquarters;

    @BeforeEach
    void open() throws IOException {
        stick = Files.createDirectory(folder.resolve("stick"));
        registers = new ScratchRegister[] {make("P10.521"), make("R10"), make("HQ")};
        province = new Desk(registers[0].register(), ScratchRegister.CLOCK);
        region = new Desk(registers[1].register(), ScratchRegister.CLOCK);
        headquarters = new Desk(registers[2].register(), ScratchRegister.CLOCK);
        invite(province);
        invite(region);
        headquarters
                .funds()
                .appropriate(
                        headquarters.session(),
                        new NewAllotment(new Slice("HQ", "OWN", 2026), 4 * HALF_A_MILLION, "LF 2026", DAY));
        headquarters.funds().allot(headquarters.session(), new NewAllotment(TAN_TAN, HALF_A_MILLION, "N 12/2026", DAY));
    }

    @AfterEach
    void close() {
        for (var register : registers) {
            register.close();
        }
    }

    @Test
    void aSliceComesDownTwoLevelsAndIsCountedOnceOnEach() {
        round();
        round();
        assertThat(allotted(region)).isEqualTo(HALF_A_MILLION);
        assertThat(allotted(province)).isEqualTo(HALF_A_MILLION);
        round();
        assertThat(allotted(headquarters)).isEqualTo(HALF_A_MILLION);
        assertThat(allotted(region)).isEqualTo(HALF_A_MILLION);
        assertThat(headquarters.funds().ledger(TAN_TAN)).hasSize(1);
        assertThat(region.funds().ledger(TAN_TAN)).hasSize(1);
    }

    @Test
    void takingTheSameReceiptAgainAddsNothing() {
        var received = up(province, headquarters);
        assertThat(down(province, received).slices()).isEqualTo(1);
        assertThat(down(province, received).slices()).isZero();
        assertThat(allotted(province)).isEqualTo(HALF_A_MILLION);
        assertThat(province.funds().ledger(TAN_TAN)).hasSize(1);
    }

    @Test
    void whatWasTypedFromTheLetterIsTheSameLine() {
        province.funds().allot(province.session(), new NewAllotment(TAN_TAN, HALF_A_MILLION, "N 12/2026", DAY));
        down(province, up(province, headquarters));
        assertThat(allotted(province)).isEqualTo(HALF_A_MILLION);
        up(province, headquarters);
        assertThat(allotted(headquarters)).isEqualTo(HALF_A_MILLION);
    }

    @Test
    void whatIsAskedBackIsFreeOnlyOnceTheOfficeGaveItBack() {
        round();
        round();
        var line = new NewAllotment(TAN_TAN, 10_000_000L, "N 20/2026", DAY);
        headquarters.recalls().ask(headquarters.session(), line);
        assertThat(unallotted()).isEqualTo(3 * HALF_A_MILLION);
        down(region, up(region, headquarters));
        assertThat(down(province, up(province, region)).asked()).isEqualTo(1);
        assertThat(allotted(province)).isEqualTo(HALF_A_MILLION);
        assertThat(asked(province)).isEqualTo(10_000_000L);

        var part = new NewAllotment(TAN_TAN, 4_000_000L, "R 1/2026", DAY);
        province.recalls().giveBack(province.session(), part);
        assertThat(asked(province)).isEqualTo(6_000_000L);
        assertThat(unallotted()).isEqualTo(3 * HALF_A_MILLION);
        round();
        assertThat(asked(headquarters)).isEqualTo(6_000_000L);
        assertThat(unallotted()).isEqualTo(3 * HALF_A_MILLION + 4_000_000L);
        assertThat(allotted(headquarters)).isEqualTo(HALF_A_MILLION - 4_000_000L);
        assertThat(allotted(region)).isEqualTo(HALF_A_MILLION - 4_000_000L);
        assertThat(headquarters.funds().ledger(TAN_TAN))
                .extracting(LedgerLine::entry)
                .containsExactly(LedgerLine.Entry.ALLOTMENT, LedgerLine.Entry.GIVEN_BACK);

        headquarters
                .recalls()
                .withdraw(
                        headquarters.session(),
                        headquarters.recalls().all(List.of("P10.521")).getFirst());
        round();
        round();
        assertThat(asked(province)).isZero();
        assertThat(province.proofs().prove().findings()).isEmpty();
        assertThat(headquarters.proofs().prove().findings()).isEmpty();
    }

    @Test
    void headquartersTakesNothingAwayByItself() {
        var less = new NewAllotment(TAN_TAN, -1L, "N 20/2026", DAY);
        assertThat(key(() -> headquarters.funds().allot(headquarters.session(), less)))
                .isEqualTo("fund.only_ask");
        down(province, up(province, headquarters));
        assertThat(key(() -> province.funds().allot(province.session(), less))).isEqualTo("fund.give_back_instead");
        var more = new NewAllotment(TAN_TAN, HALF_A_MILLION + 1, "N 21/2026", DAY);
        assertThat(key(() -> headquarters.recalls().ask(headquarters.session(), more)))
                .isEqualTo("fund.ask_above");
        assertThat(key(() -> province.recalls().giveBack(province.session(), more)))
                .isEqualTo("fund.below_committed");
    }

    /** Headquarters does not know of it, so it would have more than it gave. */
    @Test
    void whatStandsOnALetterAloneIsNotGivenBack() {
        province.funds().allot(province.session(), new NewAllotment(TAN_TAN, 100L, "By letter", DAY));
        var back = new NewAllotment(TAN_TAN, 100L, "R 1", DAY);
        assertThat(key(() -> province.recalls().giveBack(province.session(), back)))
                .isEqualTo("fund.above_confirmed");
        province.funds().allot(province.session(), new NewAllotment(TAN_TAN, -100L, "By mistake", DAY));
        assertThat(allotted(province)).isZero();
    }

    private long unallotted() {
        return headquarters.funds().envelopes().getFirst().left();
    }

    private static long asked(Desk at) {
        return at.recalls().all(List.of("P10.521")).stream()
                .mapToLong(Recall::open)
                .sum();
    }

    private static String key(ThrowingCallable work) {
        return catchThrowableOfType(ProblemException.class, work).problem().key();
    }

    @Test
    void theSlicesOfOthersDoNotComeDown() {
        var elsewhere = new Slice("P10.261", "OWN", 2026);
        headquarters.funds().allot(headquarters.session(), new NewAllotment(elsewhere, 100L, "N 13/2026", DAY));
        down(province, up(province, headquarters));
        assertThat(province.funds().balance(elsewhere).allotted()).isZero();
    }

    private void round() {
        var atRegion = up(province, region);
        var atHeadquarters = up(region, headquarters);
        down(region, atHeadquarters);
        down(province, atRegion);
    }

    private Received up(Desk from, Desk to) {
        var sent = from.sending().send(from.session(), stick, false, Pace.UNWATCHED);
        return to.receiving().receive(to.session(), sent.file().file(), stick, Pace.UNWATCHED);
    }

    private Received down(Desk to, Received above) {
        return to.receiving().receive(to.session(), above.receipt(), stick, Pace.UNWATCHED);
    }

    private static long allotted(Desk at) {
        return at.funds().balance(TAN_TAN).allotted();
    }

    private ScratchRegister make(String office) {
        return ScratchRegister.create(folder.resolve(office), office);
    }

    private void invite(Desk office) {
        var file = folder.resolve(office.office().code() + ".invitation");
        headquarters
                .invitations()
                .invite(headquarters.session(), office.office().code(), file);
        office.invitations().accept(office.session(), file);
    }
}
