package org.sanad.core.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.fault.Campaign;

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

    /** Of a package of many parts: 40 in each build, {@code -Dsanad.campaign.places=2000} for a campaign. */
    @Test
    void findsRandomPlacesOfALargeOneAndNamesThePart() throws IOException {
        var chance = new Random(Campaign.SEED);
        var lines = Stream.generate(() -> noise(chance)).limit(300).toList();
        var written =
                new PackageWriter(Pace.UNWATCHED, 1 << 20).write(stick, new Trial().draft(), Trial.content(lines));
        whole = Files.readAllBytes(written.file());
        var parts = courier.check(written.file()).contents().payload();
        assertThat(parts).hasSizeGreaterThan(5);
        var places = Campaign.size("places", 40);
        for (var place = 0; place < places; place++) {
            var at = chance.nextInt(whole.length);
            var attacked = switch (place % 3) {
                case 0 -> replaced(at, at + 1, new byte[] {(byte) (whole[at] ^ 1 << chance.nextInt(8))});
                case 1 -> replaced(at, at + 1, new byte[0]);
                default -> replaced(at, at, new byte[] {(byte) chance.nextInt()});
            };
            var found = damages(attacked);
            assertThat(found)
                    .as("attack %d at %d of %d", place, at, whole.length)
                    .isNotEmpty();
            parts.stream()
                    .filter(part -> part.slice().offset() <= at
                            && at < part.slice().offset() + part.slice().size())
                    .forEach(part -> assertThat(found)
                            .as("attack %d at %d", attacked.length - whole.length, at)
                            .extracting(Damage::part)
                            .contains(part.stored().name()));
        }
        Campaign.report("random places of a package of " + whole.length + " bytes changed", places, 0);
    }

    private static String noise(Random chance) {
        var bytes = new byte[30_000];
        chance.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
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
