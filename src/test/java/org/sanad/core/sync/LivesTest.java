package org.sanad.core.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.backup.Restoring;
import org.sanad.core.desk.Desk;
import org.sanad.core.dossier.NewStep;
import org.sanad.core.dossier.State;
import org.sanad.core.fund.NewAllotment;
import org.sanad.core.fund.Slice;
import org.sanad.core.office.Registers;
import org.sanad.core.paper.PaperMark;
import org.sanad.core.paper.Presence;
import org.sanad.core.subsidy.Award;
import org.sanad.core.subsidy.NewAward;
import org.sanad.core.subsidy.Support;
import org.sanad.data.RegisterFolder;
import org.sanad.fixture.Office;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.ProblemException;

/** A PC that was restored, replaced, or stolen: the office goes on, nothing is lost, nobody speaks in its name. */
class LivesTest {
    private static final String OFFICE = "P10.521";
    private static final Slice SLICE = new Slice(OFFICE, "OWN", 2026);
    private static final LocalDate DAY = Office.TODAY;
    private static final long HALF = 50_000_000L;

    @TempDir
    Path folder;

    private Path stick;
    private Desk headquarters;
    private Desk province;

    @BeforeEach
    void open() throws IOException {
        stick = Files.createDirectory(folder.resolve("stick"));
        headquarters =
                new Desk(ScratchRegister.create(folder.resolve("hq"), "HQ").register(), ScratchRegister.CLOCK);
        province = make("province");
        invite(province, "first");
    }

    @AfterEach
    void close() {
        province.close();
        headquarters.close();
    }

    @Test
    void aRestoredRegisterGoesOnWithAnotherLife() throws IOException {
        save(province);
        exchange();
        save(province);
        var backup = province.backups().make(province.session(), Files.createDirectory(folder.resolve("backup")));
        save(province);
        exchange();
        var lost = save(province);
        exchange();
        var life = province.register().epoch();
        restore(backup.file());
        assertThat(province.register().epoch()).isNotEqualTo(life);

        take(
                province,
                headquarters
                        .rescues()
                        .write(headquarters.session(), OFFICE, stick, Pace.UNWATCHED)
                        .file());
        assertThat(province.dossiers().find(lost).dossier().number()).endsWith(number(lost));
        var after = save(province);
        assertThat(number(after)).isNotEqualTo(number(lost));
        exchange();
        assertThat(state(headquarters)).isEqualTo(state(province));
        assertThat(province.proofs().prove().findings()).isEmpty();
        assertThat(headquarters.proofs().prove().findings()).isEmpty();
    }

    /** Papers of the lost days may bear them, and the office above holds them. */
    @Test
    void aNumberOfTheLostDaysIsNotGivenAgain() throws IOException {
        save(province);
        exchange();
        var backup = province.backups().make(province.session(), Files.createDirectory(folder.resolve("backup")));
        assertThat(number(save(province))).contains("-00002-");
        exchange();
        restore(backup.file());
        assertThat(number(save(province))).contains("-100001-");
        take(province, take(headquarters, send(province)).receipt());
        take(
                province,
                headquarters
                        .rescues()
                        .write(headquarters.session(), OFFICE, stick, Pace.UNWATCHED)
                        .file());
        assertThat(number(save(province))).contains("-100002-");
        exchange();
        assertThat(state(headquarters)).isEqualTo(state(province));
    }

    @Test
    void whatWasWrittenAndNeverSentComesFromTheRestoredRegister() throws IOException {
        save(province);
        exchange();
        var unsent = save(province);
        var backup = province.backups().make(province.session(), Files.createDirectory(folder.resolve("backup")));
        restore(backup.file());
        save(province);
        exchange();
        assertThat(headquarters.dossiers().find(unsent).dossier().owner()).isEqualTo(OFFICE);
        assertThat(state(headquarters)).isEqualTo(state(province));
        exchange();
        assertThat(state(headquarters)).isEqualTo(state(province));
    }

    /** What the lost days gave is not given a second time. */
    @Test
    void noMoneyMovesUntilTheLostWorkIsBack() throws IOException {
        headquarters
                .funds()
                .appropriate(headquarters.session(), new NewAllotment(new Slice("HQ", "OWN", 2026), HALF, "LF", DAY));
        headquarters.funds().allot(headquarters.session(), new NewAllotment(SLICE, HALF, "N 12", DAY));
        var first = underStudy(province);
        var second = underStudy(province);
        exchange();
        var backup = province.backups().make(province.session(), Files.createDirectory(folder.resolve("backup")));
        give(province, first);
        exchange();
        restore(backup.file());
        assertThat(key(() -> give(province, second))).isEqualTo("fund.rescue_first");
        take(province, take(headquarters, send(province)).receipt());
        assertThat(key(() -> give(province, second))).isEqualTo("fund.rescue_first");
        take(
                province,
                headquarters
                        .rescues()
                        .write(headquarters.session(), OFFICE, stick, Pace.UNWATCHED)
                        .file());
        assertThat(key(() -> give(province, second))).isEqualTo("award.above_slice");
        exchange();
        assertThat(headquarters.funds().balance(SLICE).left()).isZero();
    }

    /** What it gave in the lost days comes up again before it gives anything. */
    @Test
    void aRestoredHeadquartersAllotsNothingTwice() throws IOException {
        headquarters
                .funds()
                .appropriate(headquarters.session(), new NewAllotment(new Slice("HQ", "OWN", 2026), HALF, "LF", DAY));
        exchange();
        var backup = headquarters
                .backups()
                .make(headquarters.session(), Files.createDirectory(folder.resolve("backup")))
                .file();
        headquarters.funds().allot(headquarters.session(), new NewAllotment(SLICE, HALF, "N 12", DAY));
        var sent = send(province);
        var receipt = take(headquarters, sent).receipt();
        var kept = Files.copy(receipt, folder.resolve("kept.receipt.sanad"));
        save(province);
        var onTheWay = send(province);
        headquarters.close();
        headquarters = open(backup, "headquarters-restored");

        var more = new NewAllotment(new Slice("R10", "OWN", 2026), 1L, "N 13", DAY);
        assertThat(key(() -> headquarters.funds().allot(headquarters.session(), more)))
                .isEqualTo("fund.hear_first");
        take(headquarters, onTheWay); // made before the receipt was taken in: it proves nothing
        take(province, kept);
        assertThat(key(() -> headquarters.funds().allot(headquarters.session(), more)))
                .isEqualTo("fund.hear_first");
        exchange();
        assertThat(headquarters.funds().envelopes().getFirst().left()).isZero();
        exchange();
        assertThat(key(() -> headquarters.funds().allot(headquarters.session(), more)))
                .isEqualTo("fund.above_envelope");
        assertThat(headquarters.funds().balance(SLICE).allotted()).isEqualTo(HALF);
        assertThat(key(() -> take(province, kept))).isEqualTo("keyring.older");
        assertThat(headquarters.proofs().prove().findings()).isEmpty();
    }

    /** A restored headquarters may not know an office that it confirmed in the lost days. */
    @Test
    void anOfficeThatHeadquartersForgotPresentsItselfAgain() throws IOException {
        var backup = headquarters
                .backups()
                .make(headquarters.session(), Files.createDirectory(folder.resolve("backup")))
                .file();
        save(province);
        exchange();
        headquarters
                .invitations()
                .confirm(headquarters.session(), OFFICE, province.register().epoch());
        exchange();
        headquarters.close();
        headquarters = open(backup, "headquarters-restored");
        assertThat(key(() -> take(headquarters, send(province)))).isEqualTo("sync.office_unknown");
        var full = province.sending().send(province.session(), stick, true, Pace.UNWATCHED);
        take(headquarters, full.file().file());
        assertThat(state(headquarters)).isEqualTo(state(province));
    }

    /** Where nothing is missing, the next receipt says so. */
    @Test
    void aRestoredRegisterThatLostNothingNeedsNoRescue() throws IOException {
        headquarters
                .funds()
                .appropriate(headquarters.session(), new NewAllotment(new Slice("HQ", "OWN", 2026), HALF, "LF", DAY));
        headquarters.funds().allot(headquarters.session(), new NewAllotment(SLICE, HALF, "N 12", DAY));
        var first = underStudy(province);
        exchange();
        restore(province.backups()
                .make(province.session(), Files.createDirectory(folder.resolve("backup")))
                .file());
        assertThat(key(() -> give(province, first))).isEqualTo("fund.rescue_first");
        exchange();
        give(province, first);
    }

    @Test
    void aReplacedPcGetsItsWorkBackFromAbove() throws IOException {
        var old = save(province);
        save(province);
        exchange();
        province.close();
        province = make("replaced");
        invite(province, "second");
        var less = take(headquarters, send(province));
        assertThat(less.warnings()).extracting(one -> one.key()).containsExactly("sync.figures_differ");
        take(province, less.receipt());
        var rescue = headquarters.rescues().write(headquarters.session(), OFFICE, stick, Pace.UNWATCHED);
        assertThat(rescue.file().getFileName()).hasToString("P10.521.rescue.sanad");
        var looked = province.receiving().inspect(province.session(), rescue.file(), Pace.UNWATCHED);
        assertThat(looked.parts().getFirst().added()).containsEntry("dossier", 2L);
        take(province, rescue.file());
        assertThat(province.dossiers().find(old).dossier().owner()).isEqualTo(OFFICE);
        assertThat(number(save(province))).contains("-00003-");
        exchange();
        assertThat(state(headquarters)).isEqualTo(state(province));
        take(province, rescue.file());
        assertThat(province.proofs().prove().findings()).isEmpty();
    }

    @Test
    void takenBackKeysSpeakForNobody() throws IOException {
        save(province);
        exchange();
        save(province);
        var stolen = send(province);
        headquarters.invitations().revoke(headquarters.session(), OFFICE, "The PC was stolen");
        assertThat(key(() -> take(headquarters, stolen))).isEqualTo("sync.key_revoked");
        assertThat(headquarters.invitations().revoked())
                .extracting(Keyring.Revoked::office)
                .containsExactly(OFFICE);

        invite(province, "second");
        assertThat(key(() -> send(province))).isEqualTo("sync.open_again");
        reopen();
        var unsent = save(province);
        exchange();
        assertThat(headquarters.dossiers().find(unsent).dossier().owner()).isEqualTo(OFFICE);
        assertThat(state(headquarters)).isEqualTo(state(province));
        assertThat(key(() -> take(headquarters, stolen))).isEqualTo("sync.key_revoked");
    }

    @Test
    void anExpiredKeyringIsNotReliedOn() {
        save(province);
        var file = send(province);
        var receipt = take(headquarters, file).receipt();
        var later = new Desk(province.register(), Clock.offset(ScratchRegister.CLOCK, Duration.ofDays(400)));
        assertThat(key(() -> take(later, receipt))).isEqualTo("keyring.expired");
        take(province, receipt);
        var sent = later.sending().send(later.session(), stick, false, Pace.UNWATCHED);
        assertThat(sent.warnings()).extracting(one -> one.key()).contains("keyring.expired_here");
    }

    private static UUID underStudy(Desk desk) {
        var id = desk.dossiers().save(desk.session(), Office.draft()).dossier().id();
        desk.papers().checklist(id).papers().stream()
                .map(paper -> new PaperMark(paper.kind().code(), Presence.PRESENT, null))
                .forEach(mark -> desk.papers().mark(desk.session(), id, mark));
        for (var state : List.of(State.FILED, State.READY, State.UNDER_STUDY)) {
            desk.dossiers().step(desk.session(), id, new NewStep(state, Office.TODAY));
        }
        return id;
    }

    private static void give(Desk desk, UUID dossier) {
        var terms = new Award.Terms("OWN", 2026, Support.CASH, HALF, "D 1", Office.TODAY, null);
        desk.awards().give(desk.session(), dossier, new NewAward(terms, List.of()), false);
    }

    private Desk make(String name) {
        return new Desk(ScratchRegister.create(folder.resolve(name), OFFICE).register(), ScratchRegister.CLOCK);
    }

    private void invite(Desk office, String name) {
        var file = folder.resolve(name + ".invitation");
        headquarters.invitations().invite(headquarters.session(), OFFICE, file);
        office.invitations().accept(office.session(), file);
    }

    private void restore(Path backup) {
        province.close();
        var into = new RegisterFolder(folder.resolve("restored"));
        Restoring.restore(backup, into, null, "long enough".toCharArray());
        open(into);
    }

    private void reopen() {
        province.close();
        open(province.register().folder());
    }

    private Desk open(Path backup, String into) {
        var restored = new RegisterFolder(folder.resolve(into));
        Restoring.restore(backup, restored, null, "long enough".toCharArray());
        return new Desk(
                new Registers(ScratchRegister.CHEAP).open(restored, null, "long enough".toCharArray()),
                ScratchRegister.CLOCK);
    }

    private void open(RegisterFolder at) {
        var register = new Registers(ScratchRegister.CHEAP).open(at, null, "long enough".toCharArray());
        province = new Desk(register, ScratchRegister.CLOCK);
    }

    private static java.util.UUID save(Desk desk) {
        return desk.dossiers().save(desk.session(), Office.draft()).dossier().id();
    }

    private String number(java.util.UUID dossier) {
        return province.dossiers().find(dossier).dossier().number();
    }

    private void exchange() {
        var received = take(headquarters, send(province));
        assertThat(received.warnings()).isEmpty();
        take(province, received.receipt());
    }

    private Path send(Desk desk) {
        return desk.sending()
                .send(desk.session(), stick, false, Pace.UNWATCHED)
                .file()
                .file();
    }

    private Received take(Desk desk, Path file) {
        return desk.receiving().receive(desk.session(), file, stick, Pace.UNWATCHED);
    }

    private static Summary state(Desk desk) {
        return desk.register().database().read(sql -> StateStore.of(sql, OFFICE));
    }

    private static String key(ThrowingCallable work) {
        return catchThrowableOfType(ProblemException.class, work).problem().key();
    }
}
