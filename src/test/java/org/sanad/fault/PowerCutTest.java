package org.sanad.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.data.RegisterFolder;
import org.sanad.fault.disk.PowerCut;
import org.sanad.fault.disk.Trace;
import org.sanad.fault.disk.TracedFiles;

/** The power fails at any instant of a work, and the disk keeps of what was not fsynced what it likes. */
class PowerCutTest {
    @TempDir
    Path scratch;

    @ParameterizedTest
    @EnumSource
    void nothingThatWasAcknowledgedIsLost(Work work) throws IOException {
        var trace = trace(work);
        var random = new Random(Campaign.SEED);
        var lost = new ArrayList<Throwable>();
        var cuts = Campaign.size("cuts", 4);
        for (var number = 0; number < cuts; number++) {
            var instant = 1 + random.nextInt(trace.size());
            var cut = new PowerCut(trace, instant, Campaign.SEED + number);
            var left = Files.createDirectories(scratch.resolve("left-" + number));
            cut.leave(left);
            try {
                work.check(new RegisterFolder(left), trace.acknowledged(instant));
            } catch (RuntimeException | AssertionError e) {
                lost.add(new AssertionError(cut + ": " + e, e));
                continue; // what was left is kept to be looked at until the test ends
            }
            Campaign.clear(left);
        }
        Campaign.report("power cuts while " + work, cuts, lost.size());
        assertThat(lost).isEmpty();
    }

    private Trace trace(Work work) throws IOException {
        var real = scratch.resolve("register");
        work.prepare(real);
        var trace = new Trace(real);
        var traced = new TracedFiles(trace).path(real);
        work.run(new RegisterFolder(traced), scratch, 6, trace::acknowledge);
        work.run(new RegisterFolder(traced), scratch, 6, trace::acknowledge);
        return trace;
    }
}
