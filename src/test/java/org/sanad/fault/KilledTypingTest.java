package org.sanad.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.data.KeyCost;
import org.sanad.data.KeyFile;
import org.sanad.data.RegisterFolder;

/** 20 kills in each build; {@code -Dsanad.campaign.typings=1000} for a campaign. */
class KilledTypingTest {
    private static final int KILLS = Campaign.size("typings", 20);

    @TempDir
    Path path;

    @Test
    void theLastKeysThatWereKeptComeBackAfterAKill() throws Exception {
        var folder = new RegisterFolder(path);
        KeyFile.create(folder.keys(), new KeyFile.Whose("test", null), "long enough".toCharArray(), new KeyCost(64, 1));
        var random = new Random(20260302);
        for (var kill = 0; kill < KILLS; kill++) {
            var kept = typeUntilKilled(1 + random.nextInt(40));
            var found = TypingProcess.store(folder).list(null);
            assertThat(found.damaged()).isEmpty();
            assertThat(found.drafts()).hasSize(1);
            var typed = found.drafts().getFirst().values();
            var keys = Integer.parseInt(typed.get("keys"));
            assertThat(keys).isBetween(kept, kept + 1_000_000);
            assertThat(typed).containsEntry("title_ar", "ورشة ".repeat(keys));
            TypingProcess.store(folder).remove(TypingProcess.ID, null);
        }
        System.out.println("drafts back after a kill: " + KILLS + " of " + KILLS);
    }

    /** How many keys the process said that it had kept. */
    private int typeUntilKilled(int keys) throws IOException, InterruptedException {
        var process = TypingProcess.command(path)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var last = 0;
        try (var lines = lines(process)) {
            for (String line; last < keys && (line = lines.readLine()) != null; ) {
                last = Integer.parseInt(line);
            }
            process.destroyForcibly().waitFor();
        }
        assertThat(last).isEqualTo(keys);
        return last;
    }

    private static BufferedReader lines(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }
}
