package org.sanad.core.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sanad.text.Lang;
import org.sanad.text.Texts;

/** Whoever is refused in an exchange reads in their language what to do next; the keys are read from the sources. */
class RefusalsTest {
    private static final List<String> ROOMS = List.of("sync", "transfer");
    private static final Pattern REFUSAL = Pattern.compile(
            "(?:Problem\\s*\\.(?:of|at)\\(\\s*(?:\"\\w+\",\\s*)?|add\\([^;]{1,40}?,\\s*)\"(\\w+\\.\\w+)\"");

    @Test
    void eachSaysWhatToDoNext() throws IOException {
        var keys = new TreeSet<String>();
        for (var room : ROOMS) {
            try (var files = Files.list(Path.of("src/main/java/org/sanad/core", room))) {
                for (var file : files.toList()) {
                    REFUSAL.matcher(Files.readString(file)).results().forEach(found -> keys.add(found.group(1)));
                }
            }
        }
        assertThat(keys)
                .as("the sources are read")
                .hasSizeGreaterThan(70)
                .contains("sync.gap", "package.part_changed", "package.newer", "stick.full", "revoke.reason_missing");
        for (var lang : Lang.values()) {
            var texts = new Texts(lang);
            assertThat(keys)
                    .as(lang.code())
                    .allSatisfy(
                            key -> assertThat(texts.find(key + ".next")).as(key).isPresent());
        }
    }
}
