package org.sanad.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The profile {@code campaign} leaves out no attack that can be lengthened, and sets nothing that none reads. */
class CampaignTest {
    private static final Pattern READ = Pattern.compile("Campaign\\.size\\(\"([a-z]+)\"");
    private static final Pattern SET = Pattern.compile("<sanad\\.campaign\\.([a-z]+)>");
    private static final Pattern RUN = Pattern.compile("<id>campaign</id>\\s*<properties>\\s*<test>([^<]+)</test>");

    @Test
    void theProfileRunsEachAttackAndSetsItsLength() throws IOException {
        var pom = Files.readString(Path.of("pom.xml"), StandardCharsets.UTF_8);
        var run = RUN.matcher(pom).results().findFirst().orElseThrow().group(1);
        var attacks = attacks();

        assertThat(run.split(",")).containsExactlyInAnyOrderElementsOf(names(attacks));
        assertThat(kinds(SET, List.of(pom)))
                .isEqualTo(kinds(READ, attacks.stream().map(CampaignTest::text).toList()));
    }

    private static List<Path> attacks() throws IOException {
        try (var tree = Files.walk(Path.of("src", "test", "java"))) {
            return tree.filter(path -> path.toString().endsWith("Test.java"))
                    .filter(path -> READ.matcher(text(path)).find())
                    .toList();
        }
    }

    private static List<String> names(List<Path> attacks) {
        return attacks.stream()
                .map(path -> path.getFileName().toString().replace(".java", ""))
                .toList();
    }

    private static Set<String> kinds(Pattern pattern, List<String> texts) {
        return texts.stream()
                .flatMap(text -> pattern.matcher(text).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(Path path) {
        try {
            return Files.readString(path, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
