package org.sanad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Named;
import org.junit.jupiter.api.Test;
import org.sanad.data.tables.DefaultSchema;

/** What the pages for engineers name is there: files, classes, tests, commands, tables. */
class PagesTest {
    private static final Path SITE = Path.of("src/site/markdown");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
    private static final Pattern TYPE = Pattern.compile("(?:[a-z]+\\.)*([A-Z][a-z]+[A-Z]\\w*)(?:[#.]\\w+(?:\\(\\))?)?");
    private static final Pattern ROOM = Pattern.compile("(?:app|ui|command|core|data|text)(?:\\.[a-z]+)+");
    private static final Pattern FILE = Pattern.compile("(?:src|installer|\\.ci|\\.github)[/\\\\][^ <*]+");
    private static final Pattern TESTS = Pattern.compile("-Dtest=([\\w,]+)");
    private static final Pattern COMMAND = Pattern.compile("@Command\\(\\s*name = \"([a-z]+)\"");

    /** Of Windows and of the Java machine. */
    private static final Set<String> OF_OTHERS = Set.of("MoveFileEx", "UseCompactObjectHeaders");

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        for (var page : pages(true)) {
            assertThat(found(page, LINK))
                    .as(page.toString())
                    .allSatisfy(
                            link -> assertThat(page.resolveSibling(link.group(1).strip()))
                                    .exists());
        }
    }

    @Test
    void everyClassRoomAndFileIsThere() throws IOException {
        var types = types();
        for (var page : pages(false)) {
            for (var code : found(page, CODE)) {
                var said = code.group(1);
                var type = TYPE.matcher(said);
                if (type.matches() && !OF_OTHERS.contains(type.group(1))) {
                    assertThat(types).as(page.toString()).contains(type.group(1));
                } else if (ROOM.matcher(said).matches()) {
                    assertThat(Path.of("src/main/java/org/sanad", said.split("\\.")))
                            .as(page.toString())
                            .exists();
                } else if (FILE.matcher(said).matches() && !said.contains("VERSION")) {
                    assertThat(Path.of(said.replace('\\', '/')))
                            .as(page.toString())
                            .exists();
                }
            }
        }
    }

    @Test
    void everyTestThatCanBeTriedIsThere() throws IOException {
        var types = types();
        for (var page : pages(false)) {
            assertThat(found(page, TESTS).stream()
                            .flatMap(tests -> Stream.of(tests.group(1).split(","))))
                    .as(page.toString())
                    .allSatisfy(test -> assertThat(types).contains(test));
        }
    }

    @Test
    void everyCommandHasItsLine() throws IOException {
        var said = found(SITE.resolve("command-line.md"), Pattern.compile("`([a-z]+)(?: [^`]*)?`")).stream()
                .map(name -> name.group(1))
                .collect(Collectors.toSet());
        var commands = new TreeSet<String>();
        for (var file : sources("src/main/java")) {
            found(file, COMMAND).forEach(name -> commands.add(name.group(1)));
        }
        commands.remove("sanad");
        assertThat(commands).hasSizeGreaterThan(30);
        assertThat(said).containsAll(commands);
    }

    @Test
    void everyTableHasItsLine() throws IOException {
        var page = Files.readString(SITE.resolve("data-model.md"));
        assertThat(DefaultSchema.DEFAULT_SCHEMA.getTables().stream().map(Named::getName))
                .hasSizeGreaterThan(40)
                .filteredOn(table -> !page.contains("`" + table + "`"))
                .isEmpty();
    }

    private static List<Path> pages(boolean guides) throws IOException {
        try (var site = Files.list(SITE)) {
            return Stream.concat(Stream.of(Path.of("README.md")), site)
                    .filter(page -> guides || !page.toString().contains("guide_"))
                    .toList();
        }
    }

    private static List<MatchResult> found(Path page, Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(page)).results().toList();
    }

    private static Set<String> types() throws IOException {
        return Stream.concat(sources("src/main/java").stream(), sources("src/test/java").stream())
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
    }

    private static List<Path> sources(String root) throws IOException {
        try (var files = Files.walk(Path.of(root))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
