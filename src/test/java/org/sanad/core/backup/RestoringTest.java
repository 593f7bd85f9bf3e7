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
import org.sanad.core.account.Session;
import org.sanad.core.demonstration.Demonstration;
import org.sanad.core.desk.Desk;
import org.sanad.core.office.Registers;
import org.sanad.data.Backups;
import org.sanad.data.RegisterFolder;
import org.sanad.fixture.Office;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.ProblemException;

/** What restoring must never cost a person: files of their own, or the backups of the office. */
class RestoringTest {
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
    void whatFailsToBeRestoredTakesNothingOfAPersonWithIt() throws IOException {
        var made = service(ScratchRegister.CLOCK).make(office.session(), scratch.resolve("stick"));
        var papers = Files.createDirectories(scratch.resolve("papers"));
        Files.writeString(papers.resolve("letter.txt"), "of a person");
        assertThat(refusedRestoring(made.file(), papers)).isEqualTo("folder.not_empty");
        assertThat(papers.resolve("letter.txt")).hasContent("of a person");
        assertThat(refusedRestoring(made.file(), scratch.resolve("new"))).isEqualTo("register.wrong_password");
        assertThat(scratch.resolve("new")).doesNotExist();
    }

    private static String refusedRestoring(Path backup, Path folder) {
        return catchThrowableOfType(
                        ProblemException.class,
                        () -> Restoring.restore(backup, new RegisterFolder(folder), null, "wrong one".toCharArray()))
                .problem()
                .key();
    }

    /** Of the same office and on the same stick, made later and of more dossiers. */
    @Test
    void aDemonstrationCostsTheOfficeNoBackup() throws IOException {
        var stick = Files.createDirectories(scratch.resolve("stick"));
        for (var round = 0; round < 3; round++) {
            office.dossiers().save(office.session(), Office.draft());
            backUp(service(later(round)), office.session(), stick);
        }
        var real = Backups.in(stick);
        var plan = new Registers.Plan(
                new RegisterFolder(scratch.resolve("demo")),
                office.scratch().register().officeCode(),
                "Sanad",
                "long enough".toCharArray(),
                true);
        try (var demo = new Desk(new Registers(ScratchRegister.CHEAP).create(plan), later(5))) {
            for (var round = 0; round < 3; round++) {
                new Demonstration(demo.door(), demo.offices()).fill(demo.session(), 8, round, done -> {});
                backUp(new BackupService(demo.register(), later(5 + round)), demo.session(), stick);
            }
        }
        assertThat(Backups.in(stick)).containsAll(real).hasSizeGreaterThan(real.size());
        var found = Restoring.found(List.of(stick));
        assertThat(found.getFirst().demonstration()).isFalse();
        assertThat(found.getLast().demonstration()).isTrue();
    }

    /** Hours of one day: of each day the newest is kept. */
    private static Clock later(int hours) {
        return Clock.offset(ScratchRegister.CLOCK, Duration.ofHours(hours));
    }

    private static void backUp(BackupService service, Session session, Path stick) {
        if (service.standing().secondPlace() == null) {
            service.secondPlace(session, stick);
        }
        service.automatic();
        service.toSecondPlace();
    }

    private BackupService service(Clock clock) {
        return new BackupService(office.scratch().register(), clock);
    }
}
