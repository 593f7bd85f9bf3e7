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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.data.RegisterFolder;
import org.sanad.fixture.Folders;

/**
 * A process that does every work at once, each in its own register, dies at any instant: while it opens them, migrates
 * one, saves, attaches, types, backs up, changes passwords, imports, receives. Each register counts as one kill. A few
 * in a build; {@code -Dsanad.campaign.kills=150} processes for a campaign.
 */
class KilledWorkTest {
    /** The most that it says before it dies. */
    private static final int WORDS = 60;

    /** The longest that it lives after that, in milliseconds: a round of the slowest work. */
    private static final int LONGEST = 300;

    @TempDir
    Path scratch;

    @Test
    void nothingThatWasAcknowledgedIsLost() throws Exception {
        var prepared = scratch.resolve("prepared");
        for (var work : Work.values()) {
            work.prepare(prepared.resolve(work.name()));
        }
        var random = new Random(Campaign.SEED);
        var lost = new ArrayList<Throwable>();
        var processes = Campaign.size("kills", 3);
        var acknowledged = 0;
        for (var number = 0; number < processes; number++) {
            var root = scratch.resolve("killed-" + number);
            Folders.copy(prepared, root);
            var said = untilKilled(root, random);
            acknowledged += said.size() - 1;
            lost.addAll(check(root, number, said));
            Campaign.progress("killed", number + 1, processes, lost);
        }
        Campaign.report(
                "registers killed while at work (" + processes + " processes, " + acknowledged + " acknowledged)",
                processes * Work.values().length,
                lost.size());
        assertThat(lost).isEmpty();
    }

    /** What was left of a register that lost something is kept to be looked at until the test ends. */
    private static List<Throwable> check(Path root, int number, List<String> said) throws IOException {
        var lost = new ArrayList<Throwable>();
        for (var work : Work.values()) {
            var register = root.resolve(work.name());
            try {
                work.check(new RegisterFolder(register), of(work, said));
                Campaign.clear(register);
            } catch (RuntimeException | AssertionError e) {
                lost.add(new AssertionError(work + ", process " + number + ": " + e, e));
            }
        }
        if (lost.isEmpty()) {
            Campaign.clear(root);
        }
        return lost;
    }

    private static List<String> of(Work work, List<String> said) {
        return said.stream()
                .filter(line -> line.startsWith(work + " "))
                .map(line -> line.substring(work.name().length() + 1))
                .peek(what -> assertThat(what).doesNotStartWith(WorkingProcess.FAILED))
                .toList();
    }

    /** What the process said before it died: what it was still saying is not counted. */
    private List<String> untilKilled(Path root, Random random) throws Exception {
        var outside = Files.createDirectories(scratch.resolve("outside"));
        var process = WorkingProcess.command(root, outside)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var said = new StringWriter();
        try (var output = process.inputReader(StandardCharsets.UTF_8)) {
            for (var words = words(random); words > 0; words--) {
                said.append(word(output)).append('\n');
            }
            assertThat(process.waitFor(random.nextInt(LONGEST), TimeUnit.MILLISECONDS))
                    .isFalse(); // the instant of the kill
            process.toHandle().destroyForcibly(); // the process itself would close its output, with words still in it
            process.waitFor();
            output.transferTo(said);
        }
        var text = said.toString();
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    /** One in two dies while some of the registers are still being opened. */
    private static int words(Random random) {
        return 1 + random.nextInt(random.nextBoolean() ? 6 : WORDS);
    }

    private static String word(BufferedReader output) throws IOException {
        var line = output.readLine();
        if (line == null) {
            throw new AssertionError("the process ended by itself");
        }
        return line;
    }
}
