package org.sanad.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
    /** The longest that a process lives after it began, in milliseconds: its own start and several rounds of each work. */
    private static final int LONGEST = 5_000;

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
        for (var number = 0; number < kills; number++) {
            var register = scratch.resolve("register-" + number);
            copy(prepared, register);
            var acknowledged = untilKilled(work, register, random.nextInt(LONGEST));
            try {
                work.check(new RegisterFolder(register), acknowledged);
            } catch (RuntimeException | AssertionError e) {
                lost.add(new AssertionError("kill " + number + ": " + e, e));
                continue; // what was left is kept to be looked at until the test ends
            }
            Campaign.clear(register);
        }
        Campaign.report("kills while " + work, kills, lost.size());
        assertThat(lost).isEmpty();
    }

    /** What the process said before it died: what it was still saying is not counted. */
    private List<String> untilKilled(Work work, Path register, int millis) throws Exception {
        var outside = Files.createDirectories(scratch.resolve("outside"));
        var told = scratch.resolve("told");
        var process = WorkingProcess.command(work, register, outside)
                .redirectOutput(told.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(millis, TimeUnit.MILLISECONDS)).isFalse(); // the instant of the kill
        process.destroyForcibly().waitFor();
        var text = Files.readString(told);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var tree = Files.walk(from)) {
            for (var path : tree.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }
}
