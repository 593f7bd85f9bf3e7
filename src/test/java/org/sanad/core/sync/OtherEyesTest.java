package org.sanad.core.sync;

import static org.assertj.core.api.Assertions.assertThat;

import gov.loc.repository.bagit.reader.BagReader;
import gov.loc.repository.bagit.verify.BagVerifier;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.text.Problem;

/**
 * The sample, and a package of now, as programs of others see them: a BagIt validator, the JDK's Ed25519, and, where they
 * are installed, the commands {@code age} and {@code openssl}.
 */
class OtherEyesTest {
    /** What stands before the 32 bytes of an Ed25519 key in its X.509 form. */
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    @TempDir
    Path folder;

    private Path bag;

    @BeforeEach
    void unpack() throws IOException {
        bag = unzip(SampleTest.copy(SampleTest.NAME, folder), "P10.521-000001");
    }

    @Test
    void aValidatorOfOthersAcceptsTheBag() throws Exception {
        validate(bag);
        var trial = new Trial();
        var now = Files.createDirectory(folder.resolve("now"));
        var noise = Stream.iterate(1, n -> n + 1).limit(60).map(n -> Hash.of(new byte[] {n.byteValue()}));
        validate(unzip(trial.write(now, noise.toList()).file(), "P10.521-000001"));
    }

    private static void validate(Path bag) throws Exception {
        var read = new BagReader().read(bag);
        try (var verifier = new BagVerifier()) {
            verifier.isValid(read, false);
        }
        assertThat(read.getVersion()).hasToString("1.0");
    }

    @Test
    void theJdkVerifiesTheLabel() throws Exception {
        var verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(key())));
        verifier.update(Files.readAllBytes(bag.resolve("label.json")));
        assertThat(verifier.verify(signature())).isTrue();
    }

    @Test
    void commandsOfOthersReadIt() throws Exception {
        if (installed("age")) {
            var content = folder.resolve("content.zip");
            var secret = SampleTest.copy("headquarters.age.txt", folder);
            run(
                    "age",
                    "-d",
                    "-i",
                    secret.toString(),
                    "-o",
                    content.toString(),
                    bag.resolve("data/part-0001.age").toString());
            assertThat(history(content)).isEqualTo(SampleTest.bytes("P10.521-000001.history.ndjson"));
        }
        if (installed("openssl")) {
            var key = Files.write(folder.resolve("key.der"), key());
            var signature = Files.write(folder.resolve("label.raw"), signature());
            run(
                    "openssl",
                    "pkeyutl",
                    "-verify",
                    "-pubin",
                    "-keyform",
                    "DER",
                    "-inkey",
                    key.toString(),
                    "-rawin",
                    "-in",
                    bag.resolve("label.json").toString(),
                    "-sigfile",
                    signature.toString());
        }
        assertThat(bag.resolve("label.sig")).exists();
    }

    private byte[] key() throws IOException {
        var label =
                Canonical.read(Files.readAllBytes(bag.resolve("label.json")), Problem.of("package.label_unreadable"));
        var raw = Base64.getDecoder().decode(label.path("signingKey").asText());
        return HexFormat.of()
                .parseHex(HexFormat.of().formatHex(X509) + HexFormat.of().formatHex(raw));
    }

    private byte[] signature() throws IOException {
        return Base64.getDecoder().decode(Files.readString(bag.resolve("label.sig")));
    }

    private static byte[] history(Path content) throws IOException {
        try (var zip = new ZipInputStream(Files.newInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("history.ndjson")) {
                    return zip.readAllBytes();
                }
            }
        }
        return new byte[0];
    }

    private static boolean installed(String command) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, command)));
    }

    private static void run(String... command) throws Exception {
        var process =
                new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    private Path unzip(Path file, String name) throws IOException {
        var into = Files.createTempDirectory(folder, "bag");
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var place = into.resolve(entry.getName());
                Files.createDirectories(place.getParent());
                Files.write(place, zip.readAllBytes());
            }
        }
        return into.resolve(name);
    }
}
