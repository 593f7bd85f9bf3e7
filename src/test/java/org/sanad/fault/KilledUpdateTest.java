package org.sanad.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.release.Versions;
import org.sanad.fixture.PortableSanad;

/** An update is killed at any moment: the version that is chosen is whole, and the next attempt succeeds. 8 kills. */
class KilledUpdateTest {
    private static final int KILLS = Campaign.size("kills", 8);
    private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private static final int LARGE = 24 << 20;
    private static final int LONGEST = 400;

    @TempDir
    Path scratch;

    @Test
    void theVersionThatIsChosenIsAlwaysWhole() throws Exception {
        var sanad = new PortableSanad(scratch, KEY, LARGE);
        var home = sanad.home("0.1.0");
        var release = sanad.release("0.2.0");
        var versions = new Versions(home, (image, version) -> true);
        var random = new Random(20261127);
        for (var kill = 0; kill < KILLS; kill++) {
            killed(UpdatingProcess.command(home, release), random.nextInt(LONGEST));
            assertThat(sanad.whole(home, versions.chosen().version())).isTrue();
            if (versions.chosen().version().equals("0.2.0")) {
                assertThat(sanad.whole(home, versions.back().version())).isTrue();
            }
        }
        versions.install(release, share -> {});
        assertThat(versions.chosen().version()).isEqualTo("0.2.0");
        assertThat(sanad.whole(home, "0.2.0")).isTrue();
    }

    /** @param millis after it has begun */
    private static void killed(ProcessBuilder command, int millis) throws Exception {
        var process = command.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo(UpdatingProcess.BEGUN);
            process.waitFor(millis, TimeUnit.MILLISECONDS); // the instant of the kill
            process.destroyForcibly().waitFor();
        }
    }
}
