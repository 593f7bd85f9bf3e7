package org.sanad.core.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.text.Lang;
import org.sanad.text.ProblemException;
import org.sanad.text.Texts;

/** A stick that has no room left, in the words of three systems: it is said, and nothing of the package stays on it. */
class FullStickTest {
    private final Trial trial = new Trial();

    @TempDir
    Path stick;

    @ParameterizedTest
    @ValueSource(strings = {"No space left on device", "There is not enough space on the disk", "Disk quota exceeded"})
    void itIsSaidInEachLanguageAndTheStickIsAsItWas(String system) throws IOException {
        var before = new PackageWriter(Pace.UNWATCHED).write(stick, trial.draft(), Trial.content(java.util.List.of()));
        var kept = Files.readAllBytes(before.file());
        var thrown = catchThrowableOfType(
                ProblemException.class,
                () -> new PackageWriter(Pace.UNWATCHED).write(stick, trial.draft(), failing(system)));
        assertThat(thrown.problem().key()).isEqualTo("stick.full");
        for (var lang : Lang.values()) {
            var texts = new Texts(lang);
            assertThat(texts.of(thrown.problem())).contains(stick.toString()).doesNotContain(system);
            assertThat(texts.next(thrown.problem()))
                    .as("what to do next, " + lang)
                    .isPresent();
        }
        try (var files = Files.list(stick)) {
            assertThat(files).containsExactly(before.file());
        }
        assertThat(Files.readAllBytes(before.file())).isEqualTo(kept);
    }

    private static PackageContent failing(String system) {
        return new PackageContent() {
            @Override
            public Summary summary() {
                return Summary.NONE;
            }

            @Override
            public void lines(Consumer<byte[]> each) {
                each.accept(new byte[] {'{', '}'});
                throw new UncheckedIOException(new IOException(system));
            }
        };
    }
}
