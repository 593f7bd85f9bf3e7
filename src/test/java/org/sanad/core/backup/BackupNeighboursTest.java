package org.sanad.core.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.data.Backups;
import org.sanad.fixture.Office;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.ProblemException;

/** What else lies where backups lie: those of another office, and those that somebody gave a name. */
class BackupNeighboursTest {
    @TempDir
    Path scratch;

    private Office office;
    private Path share;

    @BeforeEach
    void open() throws IOException {
        office = new Office(scratch.resolve("register"));
        share = Files.createDirectories(scratch.resolve("share"));
        service(0).secondPlace(office.session(), share);
    }

    @AfterEach
    void close() {
        office.close();
    }

    /** The code of an office may go on from that of another: P10.521 and P10.521-2. */
    @Test
    void backupsOfAnOfficeWhoseCodeBeginsLikeThisOnesStay() throws IOException {
        office.dossiers().save(office.session(), Office.draft());
        var first = service(0).automatic().orElseThrow().file();
        for (var day = 1; day <= 3; day++) {
            var name = "P10.521-2-2024-01-0" + day + "T090000.sanad-backup";
            Files.copy(first, share.resolve(name));
        }
        days();
        assertThat(Backups.in(share))
                .filteredOn(one -> one.getFileName().toString().startsWith("P10.521-2-"))
                .hasSize(3);
    }

    @Test
    void aBackupThatSomebodyGaveANameStaysAndHindersNone() throws IOException {
        office.dossiers().save(office.session(), Office.draft());
        var first = service(0).automatic().orElseThrow().file();
        var named = first.resolveSibling("P10.521-before the update.sanad-backup");
        Files.move(first, named);
        Files.copy(named, share.resolve(named.getFileName()));
        days();
        assertThat(named).exists();
        assertThat(share.resolve(named.getFileName())).exists();
    }

    /** The stick is full, or somebody wrote a file where the scans go. */
    @Test
    void scansThatCannotBeCopiedBesideABackupAreNamed() throws IOException {
        var scans = office.scratch().register().folder().attachments();
        Files.createDirectories(scans.resolve("ab"));
        Files.writeString(scans.resolve("ab/cdef.sealed"), "sealed");
        Files.writeString(share.resolve("P10.521-attachments"), "in the way");
        var refusal = Assertions.catchThrowableOfType(
                ProblemException.class, () -> service(0).make(office.session(), share));
        assertThat(refusal.problem().key()).isEqualTo("folder.cannot_write");
    }

    private void days() {
        for (var day = 1; day <= 12; day++) {
            office.dossiers().save(office.session(), Office.draft());
            service(day).automatic();
            service(day).toSecondPlace();
        }
    }

    private BackupService service(int day) {
        return new BackupService(
                office.scratch().register(), Clock.offset(ScratchRegister.CLOCK, Duration.ofDays(day)));
    }
}
