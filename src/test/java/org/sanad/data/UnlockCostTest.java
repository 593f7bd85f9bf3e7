package org.sanad.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one guess of a password costs: processor time, so that a busy machine does not flatter it. */
class UnlockCostTest {
    private static final int TIMES = 3;

    @TempDir
    Path scratch;

    @Test
    void anUnlockCostsAtLeastHalfASecond() {
        var file = scratch.resolve("keys.json");
        var password = "long enough".toCharArray();
        KeyFile.create(file, new KeyFile.Whose("a", "A"), password, KeyCost.STANDARD);
        var threads = ManagementFactory.getThreadMXBean();
        var millis = new long[TIMES];
        for (var time = 0; time < TIMES; time++) {
            var before = threads.getCurrentThreadCpuTime();
            KeyFile.open(file, null, password);
            millis[time] = (threads.getCurrentThreadCpuTime() - before) / 1_000_000;
        }
        Arrays.sort(millis);
        System.out.println("unlock: median " + millis[TIMES / 2] + " ms of processor time");
        assertThat(millis[TIMES / 2]).isGreaterThanOrEqualTo(500);
    }
}
