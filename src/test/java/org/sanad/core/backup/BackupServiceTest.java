package org.sanad.core.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.account.Role;
import org.sanad.core.account.Session;
import org.sanad.core.desk.Desk;
import org.sanad.core.dossier.State;
import org.sanad.core.facts.Filter;
import org.sanad.core.office.Registers;
import org.sanad.core.subsidy.Award;
import org.sanad.core.subsidy.Means;
import org.sanad.core.subsidy.NewAward;
import org.sanad.core.subsidy.NewPayment;
import org.sanad.core.subsidy.Payment;
import org.sanad.core.subsidy.Support;
import org.sanad.data.Backups;
import org.sanad.data.RegisterFolder;
import org.sanad.fixture.Office;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.ProblemException;

class BackupServiceTest {
    @TempDir
    Path scratch;

    private Office office;

    @BeforeEach
    void open() {
        office = new Office(scratch.resolve("register"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aBackupRestoresOnAnotherPcWithTheSamePassword() throws IOException {
        var kept = office.dossiers().save(office.session(), Office.draft());
        var attachments = office.scratch().register().folder().attachments();
        Files.createDirectories(attachments.resolve("ab"));
        Files.writeString(attachments.resolve("ab/cdef.sealed"), "sealed");
        var made = service(ScratchRegister.CLOCK).make(office.session(), scratch.resolve("stick"));
        var into = new RegisterFolder(scratch.resolve("new pc"));
        Restoring.restore(made.file(), into, null, "long enough".toCharArray());
        assertThat(into.attachments().resolve("ab/cdef.sealed")).hasContent("sealed");
        try (var register = new Registers(ScratchRegister.CHEAP).open(into, null, "long enough".toCharArray())) {
            assertThat(register.database().notices()).isEmpty();
            var count = register.database().read(sql -> sql.fetchCount(org.sanad.data.tables.Tables.DOSSIER));
            assertThat(count).isEqualTo(1);
            assertThat(register.officeCode()).isEqualTo(kept.dossier().owner());
        }
    }

    @Test
    void whoHasAPasswordSeesInsideWithoutRestoringAndWhoHasNoneSeesNothing() throws IOException {
        var id = office.dossier(State.UNDER_STUDY).dossier().id();
        var terms = new Award.Terms("OWN", 2026, Support.CASH, 50_000_00, "D 7", Office.TODAY, null);
        var award = office.awards()
                .give(office.session(), id, new NewAward(terms, List.of()), true)
                .awards()
                .getFirst();
        pay(award, 20_000_00);
        pay(award, 7_000_00);
        var paid = office.dossiers().find(id).awards().getFirst().payments();
        office.payments().reverse(office.session(), award.id(), paid.getLast().id());
        office.dossiers().save(office.session(), Office.draft());
        var made = service(ScratchRegister.CLOCK).make(office.session(), scratch.resolve("stick"));
        assertThat(Inside.of(made.file(), null, "long enough".toCharArray()))
                .isEqualTo(new Inside(2, 2, 50_000_00, made(paid), 0));
        assertThat(refusal(() -> Inside.of(made.file(), null, "another one".toCharArray())))
                .isEqualTo("register.wrong_password");
        var bytes = Files.readAllBytes(made.file());
        bytes[bytes.length / 2] ^= 1;
        Files.write(made.file(), bytes);
        assertThat(refusal(() -> Inside.of(made.file(), null, "long enough".toCharArray())))
                .startsWith("backup.");
    }

    /** All but the last, which was reversed. */
    private static long made(List<Payment> payments) {
        return payments.subList(0, payments.size() - 1).stream()
                .mapToLong(Payment::amount)
                .sum();
    }

    private void pay(Award award, long centimes) {
        office.payments()
                .record(
                        office.session(),
                        award.id(),
                        new NewPayment(null, centimes, Office.TODAY, Means.TRANSFER, "V"));
    }

    private static String refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        return catchThrowableOfType(ProblemException.class, work).problem().key();
    }

    @Test
    void aRegisterThatWasJustRestoredIsBuiltAgainWhenItLosesItsFile() throws IOException {
        office.dossiers().save(office.session(), Office.draft());
        var made = service(ScratchRegister.CLOCK).make(office.session(), scratch.resolve("stick"));
        var into = new RegisterFolder(scratch.resolve("new pc"));
        Restoring.restore(made.file(), into, null, "long enough".toCharArray());
        try (var desk = desk(into)) {
            desk.dossiers().save(desk.session(), Office.draft());
        }
        Files.delete(into.database());
        try (var desk = desk(into)) {
            assertThat(desk.register().database().notices())
                    .extracting(found -> found.key())
                    .containsExactly("heal.rebuilt");
            assertThat(desk.facts().total(Filter.ALL).dossiers()).isEqualTo(2);
            assertThat(desk.proofs().prove().findings()).isEmpty();
        }
    }

    private static Desk desk(RegisterFolder folder) {
        return new Desk(
                new Registers(ScratchRegister.CHEAP).open(folder, null, "long enough".toCharArray()),
                ScratchRegister.CLOCK);
    }

    @Test
    void aFileThatIsOlderThanWhereItsJournalBeginsIsBuiltAgainFromABackup() throws IOException {
        var folder = office.scratch().register().folder();
        office.dossiers().save(office.session(), Office.draft());
        office.close();
        var older = Files.readAllBytes(folder.database());
        try (var desk = desk(folder)) {
            for (var day = 1; day <= 3; day++) {
                desk.dossiers().save(desk.session(), Office.draft());
                var later = Clock.offset(ScratchRegister.CLOCK, Duration.ofDays(day));
                new BackupService(desk.register(), later).automatic();
            }
            desk.dossiers().save(desk.session(), Office.draft());
        }
        Files.write(folder.database(), older);
        try (var desk = desk(folder)) {
            assertThat(desk.register().database().notices())
                    .extracting(found -> found.key())
                    .containsExactly("heal.rebuilt");
            assertThat(desk.facts().total(Filter.ALL).dossiers()).isEqualTo(5);
            assertThat(desk.proofs().prove().findings()).isEmpty();
        }
        office = new Office(scratch.resolve("another"));
    }

    @Test
    void byItselfOnlyWhatChangedIsBackedUpAndTheSecondPlaceGetsACopy() throws IOException {
        var second = Files.createDirectories(scratch.resolve("share"));
        var service = service(ScratchRegister.CLOCK);
        service.secondPlace(office.session(), second);
        assertThat(service.dueToday()).isTrue();
        assertThat(service.automatic()).isPresent();
        assertThat(service.standing().secondHas()).isFalse();
        service.toSecondPlace();
        assertThat(Backups.in(second)).hasSize(1);
        assertThat(service.standing().secondHas()).isTrue();
        assertThat(service.dueToday()).isFalse();
        assertThat(service.automatic()).isEmpty();
        office.dossiers().save(office.session(), Office.draft());
        var tomorrow = service(Clock.offset(ScratchRegister.CLOCK, Duration.ofDays(1)));
        assertThat(tomorrow.dueToday()).isTrue();
        assertThat(tomorrow.automatic()).isPresent();
        assertThat(tomorrow.standing().here()).hasSize(2);
        assertThat(tomorrow.standing().secondThere()).isTrue();
    }

    @Test
    void aSecondPlaceThatIsGoneHindersNothing() throws IOException {
        var second = Files.createDirectories(scratch.resolve("share"));
        var service = service(ScratchRegister.CLOCK);
        service.secondPlace(office.session(), second);
        Files.delete(second);
        assertThat(service.automatic()).isPresent();
        service.toSecondPlace();
        assertThat(service.standing().secondThere()).isFalse();
        Files.createDirectories(second);
        assertThat(service.automatic()).as("nothing changed").isEmpty();
        service.toSecondPlace();
        assertThat(service.standing().secondHas()).as("when it is back").isTrue();
    }

    @Test
    void aSecondPlaceThatFailsIsNamedAndTheFirstStands() throws IOException {
        var second = Files.createDirectories(scratch.resolve("share"));
        var service = service(ScratchRegister.CLOCK);
        service.secondPlace(office.session(), second);
        var made = service.automatic().orElseThrow();
        Files.createDirectories(
                second.resolve(made.file().getFileName() + ".part").resolve("in the way"));
        var refusal = catchThrowableOfType(ProblemException.class, service::toSecondPlace);
        assertThat(refusal.problem().key()).isEqualTo("backup.second_failed");
        assertThat(made.file()).exists();
        assertThat(Backups.in(second)).isEmpty();
    }

    @Test
    void aFolderGivenByARelativePathIsAsGood() {
        var relative = Path.of("").toAbsolutePath().relativize(scratch.resolve("stick"));
        assertThat(service(ScratchRegister.CLOCK)
                        .make(office.session(), relative)
                        .file())
                .exists();
    }

    @Test
    void onlyAnAdministratorBacksUpByHand() {
        var clerk = new Session("P10.521", "Somebody", Role.CLERK);
        var refusal = catchThrowableOfType(
                ProblemException.class, () -> service(ScratchRegister.CLOCK).make(clerk, scratch));
        assertThat(refusal.problem().key()).isEqualTo("right.missing");
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws IOException {
        var file = Files.writeString(scratch.resolve("file"), "x");
        var refusal = catchThrowableOfType(
                ProblemException.class,
                () -> service(ScratchRegister.CLOCK).make(office.session(), file.resolve("below")));
        assertThat(refusal.problem().key()).isEqualTo("folder.cannot_write");
    }

    private BackupService service(Clock clock) {
        return new BackupService(office.scratch().register(), clock);
    }
}
