package org.sanad.core.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.core.sync.SigningKey;
import org.sanad.fixture.PortableSanad;
import org.sanad.text.ProblemException;

class VersionsTest {
    private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    @TempDir
    Path scratch;

    private PortableSanad sanad;
    private Path home;
    private Versions versions;

    @BeforeEach
    void make() throws IOException {
        sanad = new PortableSanad(scratch, KEY, 3000);
        home = sanad.home("0.1.0");
        versions = new Versions(home, (image, version) -> true);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS) // the program of the scratch version is a shell script
    void aNewVersionIsTriedChosenAndTheOldOneKeptUntilARegisterWasOpened() throws IOException {
        var shares = new ArrayList<Double>();
        var real = new Versions(home, new StartTrial());
        var release = real.install(sanad.release("0.2.0"), shares::add);
        assertThat(release.version()).isEqualTo("0.2.0");
        assertThat(shares).isSorted().last().isEqualTo(1.0);
        assertThat(real.chosen()).isEqualTo(new Chosen("0.2.0", "0.1.0"));
        assertThat(sanad.whole(home, "0.1.0")).isTrue();
        assertThat(sanad.whole(home, "0.2.0")).isTrue();
        real.opened("0.2.0");
        assertThat(real.chosen()).isEqualTo(new Chosen("0.2.0", null));
        assertThat(installed()).containsExactly("0.2.0");
        refused("release.no_way_back", real::back);
    }

    /** Somebody signs out and another one in, before the new version was ever started. */
    @Test
    void aRegisterThatTheOldVersionOpensTakesNeitherTheOldOneNorTheWayBack() throws IOException {
        versions.install(sanad.release("0.2.0"), share -> {});
        versions.opened("0.1.0");
        assertThat(versions.chosen()).isEqualTo(new Chosen("0.2.0", "0.1.0"));
        assertThat(installed()).containsExactlyInAnyOrder("0.1.0", "0.2.0");
        versions.back();
        versions.opened("0.2.0");
        assertThat(installed()).as("it is running").contains("0.2.0");
    }

    @Test
    void oneGoesBackAndTriesAgain() throws IOException {
        var file = sanad.release("0.2.0");
        versions.install(file, share -> {});
        assertThat(versions.back()).isEqualTo(new Chosen("0.1.0", null));
        versions.install(file, share -> {});
        assertThat(versions.chosen()).isEqualTo(new Chosen("0.2.0", "0.1.0"));
        versions.back();
        versions.opened("0.1.0");
        assertThat(installed()).containsExactly("0.1.0");
    }

    @Test
    void aVersionThatDoesNotStartIsNotChosen() throws IOException {
        var file = sanad.release("0.2.0");
        refused(
                "release.does_not_start",
                () -> new Versions(home, (image, version) -> false).install(file, share -> {}));
        assertThat(versions.chosen()).isEqualTo(new Chosen("0.1.0", null));
        assertThat(installed()).containsExactly("0.1.0");
    }

    @Test
    void onlyTheTimesOfTheLibrariesAndNotTheOrderOfTheFolderAreKept() throws IOException {
        var jar = scratch.resolve("image-0.2.0/lib/app/sanad.jar");
        var file = sanad.release("0.2.0");
        versions.install(file, share -> {});
        var there = home.resolve("versions/0.2.0/lib/app/sanad.jar");
        assertThat(Files.getLastModifiedTime(there).toInstant().getEpochSecond())
                .isEqualTo(Files.getLastModifiedTime(jar).toInstant().getEpochSecond());
        var once = Files.readAllBytes(file);
        new Publisher(KEY).pack(scratch.resolve("image-0.2.0"), "0.2.0", Release.thisSystem(), file);
        assertThat(Files.readAllBytes(file)).as("the same bytes twice").isEqualTo(once);
    }

    @Test
    void nobodyElseCanPublishAndNoOlderOrStrangerVersionComesIn() throws IOException {
        var stranger = new PortableSanad(
                Files.createDirectory(scratch.resolve("stranger")),
                SigningKey.random().text(),
                30);
        refused("release.signature", () -> versions.check(stranger.release("0.2.0")));
        refused("release.not_newer", () -> versions.check(sanad.release("0.1.0")));
        refused("release.not_newer", () -> versions.check(sanad.release("0.0.9")));
        refused("release.system", () -> versions.check(sanad.release("0.2.0", "plan9-mips")));
        refused("release.unreadable", () -> versions.check(home.resolve("current")));
        Files.delete(home.resolve("publisher.pub"));
        refused("release.no_publisher", () -> versions.check(sanad.release("0.2.0")));
        assertThat(installed()).containsExactly("0.1.0");
    }

    /** Whatever byte of the file is changed: refused, or what is installed is what was signed. */
    @Test
    void aChangedByteIsRefusedAndNothingIsLeft() throws IOException {
        var file = sanad.release("0.2.0");
        var good = Files.readAllBytes(file);
        var random = new Random(7);
        var refused = 0;
        for (var at = random.nextInt(8); at < good.length; at += 8 + random.nextInt(16)) {
            var bad = good.clone();
            bad[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, bad);
            try {
                versions.install(file, share -> {});
                assertThat(sanad.whole(home, "0.2.0")).as("byte " + at).isTrue();
                versions.back();
            } catch (ProblemException e) {
                refused++;
                assertThat(e.problem().key()).as("byte " + at).startsWith("release.");
                assertThat(versions.chosen().version()).isEqualTo("0.1.0");
            }
            assertThat(sanad.whole(home, "0.1.0")).isTrue();
        }
        assertThat(refused).as("of changed files").isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../sanad", "/etc/passwd", "a/../b", "a//b", "a\\b", "C:x", "", "a/", "./a", "a\u0000b"})
    void noFileLeavesItsFolder(String path) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Release.Entry(path, 1, "0".repeat(128), 0, false));
    }

    @Test
    void noFileIsListedTwiceAlsoWhereLettersCountTheSame() {
        var one = new Release.Entry("bin/sanad", 1, "0".repeat(128), 0, true);
        var two = new Release.Entry("bin/Sanad", 1, "0".repeat(128), 0, true);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Release(Release.FORMAT, "0.2.0", "linux-amd64", List.of(one, two)));
    }

    @ParameterizedTest
    @CsvSource({"0.10.0,0.9.9,1", "1.0,0.99,1", "1.2,1.2.0,0", "0.1.0,0.1.1,-1", "2.0.0.1,2.0.0,1"})
    void versionsAreCountedPartByPart(String one, String other, int order) {
        assertThat(new VersionNumber(one).compareTo(new VersionNumber(other))).isEqualTo(order);
        assertThat(new VersionNumber(other).compareTo(new VersionNumber(one))).isEqualTo(-order);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1.", "1.x", "../1.0", "1.2.3.4.5", "123456.0"})
    void whatIsNoVersionIsNone(String text) {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new VersionNumber(text));
    }

    @Test
    void theFolderIsFoundFromTheProgramThatRunsInIt() {
        assertThat(Versions.homeOf(home.resolve("versions/0.1.0/bin/sanad"))).contains(home);
        assertThat(Versions.homeOf(Path.of("/opt/sanad/bin/sanad"))).isEmpty();
        assertThat(Versions.homeOf(null)).isEmpty();
    }

    private List<String> installed() throws IOException {
        try (Stream<Path> folders = Files.list(home.resolve("versions"))) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    /** Something that is refused. */
    private interface Attempt {
        void run() throws IOException;
    }

    private static void refused(String key, Attempt attempt) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(attempt::run)
                .satisfies(e -> assertThat(e.problem().key()).isEqualTo(key));
    }
}
