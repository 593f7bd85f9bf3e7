package org.sanad.core.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.text.Problem;

/** The published sample, {@code src/test/resources/org/sanad/core/sync}: it is never made again, so what could be read once stays readable. */
class SampleTest {
    static final String NAME = "P10.521-000001.sanad";
    private static final String DIGEST =
            "e6fa5acd36f43e28100a5dafe2fd421ac48681abd40e0b8a0b50ab18e1f7b1f296d7e476dcf9210277e1e6840e8928667e93c4e5e1a8c2c641aa5bb032a138a5";

    @TempDir
    Path folder;

    @Test
    void isReadByteForByte() throws IOException {
        var file = copy(NAME, folder);
        assertThat(Hash.of(Files.readAllBytes(file))).isEqualTo(DIGEST);
        var headquarters = OfficeKeys.read(bytes("headquarters.keys.json"));
        var known = new KnownKeys(headquarters.identity().signingKey(), List.of());
        var reader = new PackageReader(known, Pace.UNWATCHED);
        var checked = reader.check(file);
        assertThat(checked.whole()).isTrue();
        assertThat(checked.sender()).isEqualTo(Checked.Sender.PRESENTED);
        assertThat(checked.label().orElseThrow().office()).isEqualTo("P10.521");
        var lines = new StringBuilder();
        try (var opening = reader.open(file, checked, List.of(headquarters.sealing()))) {
            opening.lines(line -> lines.append(line).append('\n'));
            assertThat(opening.summary().counts()).containsEntry("dossier", 1L);
        }
        assertThat(lines.toString().getBytes(StandardCharsets.UTF_8)).isEqualTo(bytes("P10.521-000001.history.ndjson"));
    }

    @Test
    void itsTextsAreCanonical() throws IOException {
        for (var line : new String(bytes("P10.521-000001.history.ndjson"), StandardCharsets.UTF_8)
                .lines()
                .toList()) {
            Canonical.read(line.getBytes(StandardCharsets.UTF_8), Problem.of("history.unreadable"));
        }
        Canonical.read(bytes("headquarters.keys.json"), Problem.of("keys.unreadable"));
    }

    static Path copy(String name, Path into) throws IOException {
        return Files.write(into.resolve(name), bytes(name));
    }

    static byte[] bytes(String name) throws IOException {
        try (var in = SampleTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }
}
