package org.sanad.core.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A package far larger than the heap is written, read back, checked and opened: nothing is held, not one part and not one scan, each of
 * which is larger than the heap too. 72 MB of lines and a scan in 24 MB of heap in each build; {@code
 * -Dsanad.campaign.megabytes=500 -Dsanad.campaign.scans=100} for about the largest that a package may be.
 */
class StreamedTest {
    private static final int HEAP = 24;
    private static final int MEGABYTES = Integer.getInteger("sanad.campaign.megabytes", 72);
    private static final int SCANS = Integer.getInteger("sanad.campaign.scans", 1);

    @TempDir
    Path stick;

    @Test
    void whatIsLargerThanTheHeapIsStreamed() throws Exception {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + HEAP + "m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--class-path",
                        System.getProperty("java.class.path"),
                        StreamingProcess.class.getName(),
                        stick.toString(),
                        String.valueOf(MEGABYTES),
                        String.valueOf(SCANS))
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains(MEGABYTES * StreamingProcess.LINES + " lines, " + SCANS + " scans");
        try (var files = Files.list(stick)) {
            assertThat(files.mapToLong(file -> file.toFile().length()).sum())
                    .isGreaterThan(((long) MEGABYTES << 19) + SCANS * StreamingProcess.SCAN);
        }
    }
}
