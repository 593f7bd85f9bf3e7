package org.sanad.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.sanad.data.tables.Tables.PERSON;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.history.Entry;
import org.sanad.core.history.EntryJson;
import org.sanad.core.history.HistoryStore;
import org.sanad.core.office.Registers;
import org.sanad.data.RegisterFolder;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.ProblemException;

class KilledProcessTest {
    private static final int KILLS = 5;

    @TempDir
    Path folder;

    @Test
    void whatWasAcknowledgedIsThereAfterAKill() throws Exception {
        var path = folder.resolve("register");
        ScratchRegister.create(path, "P10.521").close();
        var random = new Random(20260302);
        var acknowledged = new HashSet<UUID>();
        for (var kill = 0; kill < KILLS; kill++) {
            acknowledged.addAll(saveUntilKilled(path, 20 + random.nextInt(200)));
            try (var register = new Registers(ScratchRegister.CHEAP)
                    .open(new RegisterFolder(path), null, "long enough".toCharArray())) {
                var stored = register.database()
                        .read(sql -> new HashSet<>(sql.selectFrom(PERSON).fetch(PERSON.ID)));
                assertThat(stored).containsAll(acknowledged);
                var lines = new ArrayList<String>();
                register.database().read(sql -> {
                    var store = new HistoryStore();
                    var last = store.tip(sql, "P10.521", register.epoch()).counter();
                    store.lines(sql, "P10.521", register.epoch(), 1, last, lines::add);
                    return null;
                });
                assertThat(lines).hasSize(stored.size());
                var previous = Entry.NO_PREVIOUS;
                for (var line : lines) {
                    assertThat(EntryJson.read(line).previous()).isEqualTo(previous);
                    previous = EntryJson.hash(line);
                }
            }
        }
    }

    @Test
    void aRegisterThatIsOpenElsewhereIsNamed() throws Exception {
        var path = folder.resolve("register");
        ScratchRegister.create(path, "P10.521").close();
        var process = SavingProcess.command(path).start();
        try {
            reader(process).readLine();
            var refusal = catchThrowableOfType(
                    ProblemException.class,
                    () -> new Registers(ScratchRegister.CHEAP)
                            .open(new RegisterFolder(path), null, "long enough".toCharArray()));
            assertThat(refusal.problem().key()).isEqualTo("register.in_use");
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static Set<UUID> saveUntilKilled(Path path, int saves) throws IOException, InterruptedException {
        var process = SavingProcess.command(path)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var acknowledged = new HashSet<UUID>();
        try (var lines = reader(process)) {
            for (String line; acknowledged.size() < saves && (line = lines.readLine()) != null; ) {
                acknowledged.add(UUID.fromString(line));
            }
            process.destroyForcibly().waitFor();
        }
        assertThat(acknowledged).hasSize(saves);
        return acknowledged;
    }

    private static BufferedReader reader(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }
}
