package org.sanad;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.sanad.Naming.named;
import static org.sanad.Naming.outermost;

import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.sanad.data.Database;

/** What each layer may know of the others, and where SQL stands. */
final class LayerRules {
    private static final String SQL = "org.jooq..";

    private LayerRules() {}

    static Map<String, ArchRule> all() {
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
        return rules;
    }
}
