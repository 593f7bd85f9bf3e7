package org.sanad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The page of rules tells the truth: each rule names tests, and each of them is there and runs. */
class RulesTest {
    private static final Path PAGE = Path.of("src/site/markdown/rules.md");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern ROW = Pattern.compile("\\| (.+?) \\| (.+) \\|");
    private static final Pattern NAMED = Pattern.compile("`(\\w+)#(\\w+)`");
    private static final Set<String> RUN = Set.of("Test", "ParameterizedTest", "TestFactory", "Property", "Example");

    private record Rule(String said, List<String> tests) {}

    private static List<Rule> rules() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .map(ROW::matcher)
                .filter(row -> row.matches() && !row.group(1).equals("Rule"))
                .map(row -> new Rule(row.group(1), named(row.group(2))))
                .toList();
    }

    private static List<String> named(String tests) {
        return NAMED.matcher(tests)
                .results()
                .map(found -> found.group(1) + "#" + found.group(2))
                .toList();
    }

    /** Each part of the domain has its rules here. */
    @Test
    void everyPartOfTheDomainIsThere() throws IOException {
        assertThat(Files.readAllLines(PAGE).stream()
                        .filter(line -> line.startsWith("## "))
                        .map(line -> line.substring(3)))
                .containsExactly(
                        "Offices",
                        "Dossier",
                        "People",
                        "Plan",
                        "Jobs",
                        "Papers",
                        "Life",
                        "Definitions",
                        "Money",
                        "Who may do what",
                        "Names",
                        "Languages",
                        "Law");
        assertThat(rules()).extracting(Rule::said).doesNotHaveDuplicates().hasSizeGreaterThan(100);
    }

    @TestFactory
    Stream<DynamicTest> everyRuleHasATestThatIsThere() throws IOException {
        var classes = classes();
        return rules().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.said(), () -> {
                    assertThat(rule.tests()).as("tests that fail without it").isNotEmpty();
                    assertThat(rule.tests())
                            .allSatisfy(test -> assertThat(runs(classes, test)).isTrue());
                }));
    }

    private static Map<String, Path> classes() throws IOException {
        try (var files = Files.walk(TESTS)) {
            return files.filter(file -> file.toString().endsWith("Test.java"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""), Function.identity()));
        }
    }

    private static boolean runs(Map<String, Path> classes, String test) throws ClassNotFoundException {
        var parts = test.split("#");
        assertThat(classes).containsKey(parts[0]);
        var name = TESTS.relativize(classes.get(parts[0])).toString().replaceAll("[/\\\\]", ".");
        var type = Class.forName(name.replaceFirst("\\.java$", ""), false, RulesTest.class.getClassLoader());
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals(parts[1]))
                .anyMatch(RulesTest::isTest);
    }

    private static boolean isTest(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(Class::getSimpleName)
                .anyMatch(RUN::contains);
    }
}
