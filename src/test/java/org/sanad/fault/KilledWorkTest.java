package org.sanad.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.data.RegisterFolder;

/**
 * A process dies at any instant of a work. One kill of each work in a build; {@code -Dsanad.campaign.kills=150} for a
 * campaign.
 */
class KilledWorkTest {
    /** The most things that a process does before it dies. */
    private static final int ROUNDS = 8;

    /** The longest that it lives after that, in milliseconds: a round of the slowest work. */
    private static final int LONGEST = 300;

    @TempDir
    Path scratch;

    @ParameterizedTest
    @EnumSource
    void nothingThatWasAcknowledgedIsLost(Work work) throws Exception {
        var prepared = scratch.resolve("prepared");
        work.prepare(prepared);
        var random = new Random(Campaign.SEED + work.ordinal());
        var lost = new ArrayList<Throwable>();
        var kills = Campaign.size("kills", 1);
        var told = 0;
        for (var number = 0; number < kills; number++) {
            var register = scratch.resolve("register-" + number);
            copy(prepared, register);
            var acknowledged = untilKilled(work, register, random);
            told += acknowledged.size();
            try {
                work.check(new RegisterFolder(register), acknowledged);
            } catch (RuntimeException | AssertionError e) {
                lost.add(new AssertionError("kill " + number + ": " + e, e));
                continue; // what was left is kept to be looked at until the test ends
            }
            Campaign.clear(register);
        }
        Campaign.report("kills while " + work + " (" + told + " times acknowledged)", kills, lost.size());
        assertThat(lost).isEmpty();
    }

    /** What the process said before it died: what it was still saying is not counted. */
    private List<String> untilKilled(Work work, Path register, Random random) throws Exception {
        var outside = Files.createDirectories(scratch.resolve("outside"));
        var process = WorkingProcess.command(work, register, outside)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var said = new StringWriter();
        try (var output = process.inputReader(StandardCharsets.UTF_8)) {
            for (var words = words(work, random); words > 0; words--) {
                said.append(word(output)).append('\n');
            }
            assertThat(process.waitFor(random.nextInt(LONGEST), TimeUnit.MILLISECONDS))
                    .isFalse(); // the instant of the kill
            process.toHandle().destroyForcibly(); // the process itself would close its output, with words still in it
            process.waitFor();
            output.transferTo(said);
        }
        var text = said.toString();
        return text.substring(0, text.lastIndexOf('\n') + 1)
                .lines()
                .filter(line -> !line.equals(WorkingProcess.BEGUN) && !line.equals(WorkingProcess.OPEN))
                .toList();
    }

    /** How much the process says before its last moments: one in four dies while it opens, where migrating happens. */
    private static int words(Work work, Random random) {
        var early = work == Work.MIGRATING || random.nextInt(4) == 0;
        return early ? 1 : 2 + random.nextInt(ROUNDS);
    }

    private static String word(BufferedReader output) throws IOException {
        var line = output.readLine();
        if (line == null) {
            throw new AssertionError("the process ended by itself");
        }
        return line;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var tree = Files.walk(from)) {
            for (var path : tree.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }
}
