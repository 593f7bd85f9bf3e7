package org.sanad;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sanad.data.Database;

/**
 * The living form of the architecture page. Each rule holds for the house, and each is broken by a planted fault in the
 * packages {@code planted} of the tests: a rule that nothing can break proves nothing.
 */
class ArchitectureTest {
    private static final String SQL = "org.jooq..";
    private static final int LONGEST_FILE = 300;
    private static final DescribedPredicate<JavaClass> DIALOGS_AND_STAGES = resideInAnyPackage("javafx..")
            .and(named("Stage", "Dialog", "Alert", "Popup", "FileChooser", "DirectoryChooser", "PopOver"));

    private static final Map<String, ArchRule> RULES = rules();

    private static Map<String, ArchRule> rules() {
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.put(
                "text knows no room",
                noClasses()
                        .that()
                        .resideInAPackage("org.sanad.text..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "org.sanad.data..",
                                "org.sanad.core..",
                                "org.sanad.ui..",
                                "org.sanad.command..",
                                "org.sanad.app.."));
        rules.put(
                "data knows only text",
                noClasses()
                        .that()
                        .resideInAPackage("org.sanad.data..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "org.sanad.core..", "org.sanad.ui..", "org.sanad.command..", "org.sanad.app.."));
        rules.put(
                "core looks down only",
                noClasses()
                        .that()
                        .resideInAPackage("org.sanad.core..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.sanad.ui..", "org.sanad.command..", "org.sanad.app.."));
        rules.put(
                "screens and commands do not know each other or the wiring",
                noClasses()
                        .that()
                        .resideInAnyPackage("org.sanad.ui..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.sanad.command..", "org.sanad.app.."));
        rules.put(
                "commands know no screen",
                noClasses()
                        .that()
                        .resideInAPackage("org.sanad.command..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.sanad.ui..", "org.sanad.app..", "javafx.."));
        rules.put(
                "no JavaFX below the screens",
                noClasses()
                        .that()
                        .resideInAnyPackage("org.sanad.core..", "org.sanad.data..", "org.sanad.text..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("javafx.."));
        rules.put(
                "SQL stands in stores, in data and where the history is made",
                noClasses()
                        .that(resideInAnyPackage("org.sanad..")
                                .and(not(resideInAnyPackage("org.sanad.data..", "org.sanad.core.history..")))
                                .and(not(outermost("Store", "Rows"))))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(SQL, "org.sanad.data.tables..", "java.sql..")
                                .and(not(simpleNameEndingWith("DSLContext")))));
        rules.put(
                "records are read in the name of a person, but where a register is opened, carried, counted and proved",
                noClasses()
                        .that(resideInAnyPackage("org.sanad..")
                                .and(not(resideInAnyPackage(
                                        "org.sanad.data..",
                                        "org.sanad.core.account",
                                        "org.sanad.core.backup",
                                        "org.sanad.core.desk",
                                        "org.sanad.core.facts",
                                        "org.sanad.core.history",
                                        "org.sanad.core.office",
                                        "org.sanad.core.proof",
                                        "org.sanad.core.sync",
                                        "org.sanad.command.bench")))
                                .and(not(named("ScanCheck", "StatementProof"))))
                        .should()
                        .callMethod(Database.class, "read", Function.class));
        rules.put(
                "screens see no SQL at all",
                noClasses()
                        .that()
                        .resideInAnyPackage("org.sanad.ui..", "org.sanad.command..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(SQL, "org.sanad.data.tables..", "java.sql.."));
        rules.put(
                "threads are made in the kit, in app, and where data needs them",
                noClasses()
                        .that(resideInAnyPackage("org.sanad..")
                                .and(not(resideInAnyPackage(
                                        "org.sanad.ui.kit..", "org.sanad.app..", "org.sanad.data.."))))
                        .should()
                        .dependOnClassesThat(DescribedPredicate.<JavaClass>describe(
                                        "make threads", type -> type.isAssignableTo(Executor.class))
                                .or(named("Executors", "Timer", "CompletableFuture"))
                                .or(DescribedPredicate.describe(
                                        "is the platform",
                                        type -> type.getName().equals("javafx.application.Platform")))));
        rules.put(
                "views and models are no one’s business",
                classes()
                        .that()
                        .resideInAPackage("org.sanad.ui..")
                        .and()
                        .haveNameMatching(".*(View|Model)")
                        .should()
                        .notBePublic());
        rules.put(
                "a view knows no service",
                noClasses()
                        .that()
                        .resideInAPackage("org.sanad.ui..")
                        .and()
                        .haveSimpleNameEndingWith("View")
                        .should()
                        .dependOnClassesThat(resideInAnyPackage("org.sanad.core..")
                                .and(simpleNameEndingWith("Service").or(simpleNameEndingWith("Store")))));
        rules.put(
                "a model knows neither view nor controller",
                noClasses()
                        .that()
                        .resideInAPackage("org.sanad.ui..")
                        .and()
                        .haveSimpleNameEndingWith("Model")
                        .should()
                        .dependOnClassesThat()
                        .haveNameMatching("org\\.sanad\\.ui\\..*(View|Controller)"));
        rules.put(
                "no circle between rooms of the core",
                slices().matching("org.sanad.core.(*)..").should().beFreeOfCycles());
        rules.put(
                "a screen’s room does not know another’s",
                slices().matching("org.sanad.ui.(*)..")
                        .should()
                        .notDependOnEachOther()
                        .ignoreDependency(
                                DescribedPredicate.alwaysTrue(),
                                resideInAnyPackage("org.sanad.ui.kit..", "org.sanad.ui.widget..")));
        rules.put(
                "dialogs, stages and pop-ups are made in the kit and in app",
                noClasses()
                        .that(resideInAnyPackage("org.sanad.ui..").and(not(resideInAnyPackage("org.sanad.ui.kit.."))))
                        .should()
                        .dependOnClassesThat(DIALOGS_AND_STAGES));
        rules.put(
                "nothing runs beside the background of the kit, but counting in the facts",
                noClasses()
                        .that(resideInAnyPackage("org.sanad.core..", "org.sanad.command..", "org.sanad.ui..")
                                .and(not(resideInAnyPackage("org.sanad.ui.kit..")))
                                // a pass over a million dossiers keeps its limit only with all processors
                                .and(not(named("Sweep").and(resideInAnyPackage("org.sanad.core.facts")))))
                        .should()
                        .callConstructorWhere(targetOwner(assignableTo(Thread.class)))
                        .orShould()
                        .callMethodWhere(targetOwner(assignableTo(Thread.class))
                                .or(nameMatching("parallel(Stream)?"))
                                .forSubtype()));
        rules.put(
                "only the kit dresses scenes",
                noClasses()
                        .that(resideInAnyPackage("org.sanad.ui..").and(not(resideInAnyPackage("org.sanad.ui.kit.."))))
                        .should()
                        .callMethodWhere(nameMatching("getStylesheets|setUserAgentStylesheet")
                                .forSubtype()));
        rules.put(
                "a model holds no node, but that of the shell, which holds the screen of the moment",
                noClasses()
                        .that(resideInAnyPackage("org.sanad.ui..")
                                .and(simpleNameEndingWith("Model"))
                                .and(not(resideInAnyPackage("org.sanad.ui.shell"))))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("javafx.scene..", "javafx.stage.."));
        rules.put(
                "core and data make no sentences, but for the file of rejected rows and for paper",
                noClasses()
                        .that(resideInAnyPackage("org.sanad.core..", "org.sanad.data..")
                                .and(not(outermost(
                                        "Rejects", "ListTable", "TotalsTable", "StatementTable", "PublicationTable")))
                                .and(not(resideInAnyPackage("org.sanad.core.document"))))
                        .should()
                        .dependOnClassesThat(named("Texts")));
        rules.put(
                "nothing is kept for all",
                fields().that()
                        .areDeclaredInClassesThat(resideInAnyPackage("org.sanad..")
                                .and(not(resideInAnyPackage("org.sanad.data.tables.."))))
                        .and()
                        .areStatic()
                        .should()
                        .beFinal());
        rules.put(
                "no class is a drawer for everything",
                noClasses()
                        .that()
                        .resideInAPackage("org.sanad..")
                        .should()
                        .haveNameMatching(".*(Util|Utils|Helper|Manager|Common|Base|Impl)$"));
        return rules;
    }

    /** What grows longer is several things: it is split by their names. */
    @Test
    void noFileOfTheProgramIsLongerThanAPersonReadsAtOnce() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(LONGEST_FILE));
        }
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

    private static DescribedPredicate<JavaClass> named(String... names) {
        var wanted = java.util.Set.of(names);
        return DescribedPredicate.describe("are named " + wanted, type -> wanted.contains(type.getSimpleName()));
    }

    /** By the name of the file's class: what is nested in a store is of the store. */
    private static DescribedPredicate<JavaClass> outermost(String... endings) {
        return DescribedPredicate.describe("are of " + String.join(", ", endings), type -> {
            var outer = type.getName().replaceFirst("\\$.*", "");
            return Stream.of(endings).anyMatch(outer::endsWith);
        });
    }
}
