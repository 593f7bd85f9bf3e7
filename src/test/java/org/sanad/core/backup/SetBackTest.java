package org.sanad.core.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.desk.Desk;
import org.sanad.core.history.ClockCheck;
import org.sanad.core.office.Register;
import org.sanad.core.office.Registers;
import org.sanad.data.Backups;
import org.sanad.data.RegisterFolder;
import org.sanad.data.tables.Tables;
import org.sanad.fixture.Office;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.Problem;

/** The clock of the PC is set back, as an empty battery does it: by years. */
class SetBackTest {
    private static final Duration TWENTY_YEARS = Duration.ofDays(7305);

    @TempDir
    Path scratch;

    private final List<UUID> saved = new ArrayList<>();

    @Test
    void afterTheClockWasSetBackTheNewestBackupIsFoundAndADeadFileIsRebuiltWhole() throws IOException {
        var folder = scratch.resolve("register");
        try (var office = ScratchRegister.create(folder, "P10.521")) {
            for (var day = 0; day < 3; day++) {
                work(office.register(), Clock.offset(ScratchRegister.CLOCK, Duration.ofDays(day)));
            }
            for (var day = 0; day < 3; day++) {
                work(office.register(), back(day));
            }
            var newest = Backups.in(office.register().folder().backups()).getFirst();
            assertThat(newest.getFileName().toString()).contains("-2006-");
            save(new Desk(office.register(), back(3)));
        }
        Files.delete(folder.resolve("sanad.mv.db"));
        try (var register = open(folder)) {
            assertThat(register.database().notices())
                    .extracting(found -> found.key())
                    .containsExactly("heal.rebuilt");
            var kept = register.database()
                    .read(sql -> sql.selectFrom(Tables.DOSSIER).fetchSet(Tables.DOSSIER.ID));
            assertThat(kept).containsExactlyInAnyOrderElementsOf(saved);
        }
    }

    @Test
    void twelveMonthsOfLaterBackupsDoNotPushOutTheOneJustMade() {
        try (var office = ScratchRegister.create(scratch.resolve("register"), "P10.521")) {
            for (var month = 0; month < 13; month++) {
                work(office.register(), Clock.offset(ScratchRegister.CLOCK, Duration.ofDays(31L * month)));
            }
            save(new Desk(office.register(), back(0)));
            var made = new BackupService(office.register(), back(0)).automatic().orElseThrow();
            assertThat(made.file()).exists();
        }
    }

    @Test
    void itIsSaidInOneSentence() {
        try (var office = ScratchRegister.create(scratch.resolve("register"), "P10.521")) {
            var register = office.register();
            save(new Desk(register, ScratchRegister.CLOCK));
            var problem = check(register, back(0));
            assertThat(problem.orElseThrow().key()).isEqualTo("clock.behind");
            assertThat(problem.orElseThrow().args()).containsExactly("02/03/2006 09:00", "02/03/2026 09:00");
            var soon = Clock.offset(ScratchRegister.CLOCK, Duration.ofMinutes(-9));
            assertThat(check(register, soon)).isEmpty();
        }
    }

    private static Optional<Problem> check(Register register, Clock clock) {
        return register.database().read(sql -> ClockCheck.behind(sql, register.officeCode(), register.epoch(), clock));
    }

    /** A dossier and the day’s backup. */
    private void work(Register register, Clock clock) {
        save(new Desk(register, clock));
        new BackupService(register, clock).automatic();
    }

    private void save(Desk desk) {
        saved.add(desk.dossiers().save(desk.session(), Office.draft()).dossier().id());
    }

    private static Clock back(int days) {
        return Clock.offset(ScratchRegister.CLOCK, TWENTY_YEARS.negated().plusDays(days));
    }

    private static Register open(Path folder) {
        return new Registers(ScratchRegister.CHEAP).open(new RegisterFolder(folder), null, "long enough".toCharArray());
    }
}
