package org.sanad.core.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every byte of a package, flipped, cut away, doubled: found, and never by a fault of ours. */
class DamageTest {
    private final PackageReader courier = new PackageReader(KnownKeys.NONE, Pace.UNWATCHED);

    @TempDir
    Path stick;

    private byte[] whole;
    private Path trial;

    @BeforeEach
    void write() throws IOException {
        var written = new Trial().write(stick, List.of("{\"counter\":1}"));
        whole = Files.readAllBytes(written.file());
        trial = stick.resolve("trial.sanad");
    }

    @Test
    void findsEachFlippedByte() throws IOException {
        assertThat(damages(whole)).isEmpty();
        for (var at = 0; at < whole.length; at++) {
            var bytes = whole.clone();
            bytes[at] ^= (byte) (1 << at % 8);
            assertThat(damages(bytes)).as("byte %d of %d", at, whole.length).isNotEmpty();
        }
    }

    @Test
    void findsEachCut() throws IOException {
        for (var at = 0; at < whole.length; at++) {
            assertThat(damages(Arrays.copyOf(whole, at))).as("cut at %d", at).isNotEmpty();
        }
    }

    @Test
    void findsEachByteTakenOutOrPutIn() throws IOException {
        for (var at = 0; at <= whole.length; at++) {
            assertThat(damages(replaced(at, at, new byte[] {0})))
                    .as("put in at %d", at)
                    .isNotEmpty();
            if (at < whole.length) {
                assertThat(damages(replaced(at, at + 1, new byte[0])))
                        .as("taken out at %d", at)
                        .isNotEmpty();
            }
        }
    }

    @Test
    void namesThePartThatWasChanged() throws IOException {
        var bytes = whole.clone();
        bytes[400] ^= 1;
        assertThat(damages(bytes)).extracting(Damage::part).containsExactly("data/part-0001.age");
        assertThat(damages(bytes).getFirst().problem().args()).containsExactly("data/part-0001.age", "P10.521");
    }

    private byte[] replaced(int from, int to, byte[] by) {
        var bytes = Arrays.copyOf(whole, whole.length + by.length - (to - from));
        System.arraycopy(by, 0, bytes, from, by.length);
        System.arraycopy(whole, to, bytes, from + by.length, whole.length - to);
        return bytes;
    }

    private List<Damage> damages(byte[] bytes) throws IOException {
        Files.write(trial, bytes);
        return courier.check(trial).damages();
    }
}
