package org.sanad.core.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever the lines and however they are cut into parts: what comes out is what went in. */
class PackageProperties {
    private static Path stick;
    private final Trial trial = new Trial();

    @BeforeContainer
    static void plug() throws IOException {
        stick = Files.createTempDirectory("stick");
    }

    @AfterContainer
    static void unplug() throws IOException {
        try (var files = Files.list(stick)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(stick);
    }

    @Property(tries = 60, seed = "7")
    void whatGoesInComesOut(
            @ForAll("lines") @Size(max = 60) List<String> lines,
            @ForAll @IntRange(min = 40, max = 900) int largestPart) {
        var written = new PackageWriter(Pace.UNWATCHED, largestPart).write(stick, trial.draft(), Trial.content(lines));
        var reader = new PackageReader(trial.invited(), Pace.UNWATCHED);
        assertThat(PackageTest.lines(reader, written.file(), trial.headquarters.sealing()))
                .isEqualTo(lines);
    }

    @Provide
    Arbitrary<List<String>> lines() {
        var line = Arbitraries.strings()
                .withCharRange(' ', '\uD7FF')
                .ofMaxLength(200)
                .map(text -> text.replace("\u2028", " "));
        return line.list();
    }
}
