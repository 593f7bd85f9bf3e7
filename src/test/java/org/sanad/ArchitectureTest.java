package org.sanad;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The living form of the architecture page. Each rule holds for the house, and each is broken by a planted fault in the
 * packages {@code planted} of the tests: a rule that nothing can break proves nothing.
 */
class ArchitectureTest {
    private static final int LONGEST_FILE = 300;
    private static final int LONGEST_METHOD = 40;

    private static final Map<String, ArchRule> RULES = rules();

    private static Map<String, ArchRule> rules() {
        var rules = new LinkedHashMap<>(LayerRules.all());
        rules.putAll(RoomRules.all());
        return rules;
    }

    /** What grows longer is several things: it is split by their names. */
    @Test
    void noFileOfTheProgramIsLongerThanAPersonReadsAtOnce() throws IOException {
        try (var program = Files.walk(Path.of("src/main/java"));
                var tests = Files.walk(Path.of("src/test/java"))) {
            assertThat(Stream.concat(program, tests)
                            .filter(file -> file.toString().endsWith(".java")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(LONGEST_FILE));
        }
    }

    /** Of the program, its tests may tell longer stories. */
    @Test
    void noMethodIsLongerThanAScreen() throws IOException {
        try (var program = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    program.filter(one -> one.toString().endsWith(".java")).toList()) {
                assertThat(Methods.longest(Files.readAllLines(file)))
                        .as(file.toString())
                        .isLessThanOrEqualTo(LONGEST_METHOD);
            }
        }
        assertThat(Methods.longest(
                        List.of("class A {", "    int a(", "            int b) {", "        return b;", "    }")))
                .isEqualTo(4);
    }

    @TestFactory
    Stream<DynamicTest> theHouseKeepsItsRules() {
        var house = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.sanad");
        return RULES.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(house)));
    }

    @TestFactory
    Stream<DynamicTest> eachRuleSeesItsPlantedFault() {
        JavaClasses planted = new ClassFileImporter()
                .importPackages(
                        "org.sanad.core.planted",
                        "org.sanad.core.circle",
                        "org.sanad.ui.planted",
                        "org.sanad.ui.other",
                        "org.sanad.data.planted",
                        "org.sanad.text.planted",
                        "org.sanad.command.planted");
        return RULES.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertThat(rule.getValue().evaluate(planted).hasViolation())
                                .isTrue()));
    }
}
