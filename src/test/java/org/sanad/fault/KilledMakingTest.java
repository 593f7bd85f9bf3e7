package org.sanad.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.backup.BackupService;
import org.sanad.core.backup.Restoring;
import org.sanad.core.dossier.State;
import org.sanad.core.office.Registers;
import org.sanad.data.RegisterFolder;
import org.sanad.fixture.Office;
import org.sanad.fixture.ScratchRegister;

/**
 * Making a register and restoring one are killed at any moment: the folder holds a whole one, or none, and then the same is
 * done again there. What was restored is never taken for the register that it was made from.
 */
class KilledMakingTest {
    /** Longer than making one and restoring one, in milliseconds. */
    private static final int LONGEST = 1_500;

    @TempDir
    Path scratch;

    @Test
    void aFolderHoldsAWholeRegisterOrNone() throws Exception {
        var backup = backup();
        var random = new Random(Campaign.SEED);
        for (var number = 0; number < Campaign.size("kills", 3); number++) {
            var root = Files.createDirectories(scratch.resolve("killed-" + number));
            var said = untilKilled(MakingProcess.command(root, backup), random.nextInt(LONGEST));
            try (var folders = Files.list(root)) {
                for (var folder : folders.toList()) {
                    check(folder, said.contains(folder.getFileName().toString()), backup);
                }
            }
            Campaign.clear(root);
        }
    }

    private Path backup() {
        try (var office = new Office(scratch.resolve("office"))) {
            office.dossier(State.FILED);
            return new BackupService(office.scratch().register(), ScratchRegister.CLOCK)
                    .make(office.session(), scratch.resolve("stick"))
                    .file();
        }
    }

    private static void check(Path path, boolean said, Path backup) {
        var folder = new RegisterFolder(path);
        var restored = path.getFileName().toString().startsWith("restored");
        if (!folder.holdsRegister()) {
            assertThat(said).as(path + " was done").isFalse();
            if (restored) {
                Restoring.restore(backup, folder, null, MakingProcess.password());
            } else {
                MakingProcess.make(path);
            }
        }
        assertThat(Files.exists(folder.restored()))
                .as(path + " begins a new life")
                .isEqualTo(restored);
        try (var register = new Registers(ScratchRegister.CHEAP).open(folder, null, MakingProcess.password())) {
            assertThat(register.officeCode()).isEqualTo("P10.521");
            assertThat(register.database().notices()).isEmpty();
        }
    }

    private static List<String> untilKilled(ProcessBuilder command, int millis) throws Exception {
        var process = command.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var said = new StringWriter();
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(lines.readLine()).isEqualTo(MakingProcess.BEGUN);
            assertThat(process.waitFor(millis, TimeUnit.MILLISECONDS)).isFalse(); // the instant of the kill
            process.toHandle().destroyForcibly(); // the process itself would close its output, with words still in it
            process.waitFor();
            lines.transferTo(said);
        }
        return said.toString().lines().toList();
    }
}
