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
import static org.sanad.Naming.named;
import static org.sanad.Naming.outermost;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** What may be made or held in a room, and what a class may be. */
final class RoomRules {
    private static final DescribedPredicate<JavaClass> DIALOGS_AND_STAGES = resideInAnyPackage("javafx..")
            .and(named("Stage", "Dialog", "Alert", "Popup", "FileChooser", "DirectoryChooser", "PopOver"));

    private RoomRules() {}

    static Map<String, ArchRule> all() {
        var rules = new LinkedHashMap<String, ArchRule>();
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
                "what is longer than a line is a Sentence: JavaFX throws where Arabic is broken more than once",
                noClasses()
                        .that(resideInAnyPackage("org.sanad.ui.."))
                        .should()
                        .callMethodWhere(nameMatching("setWrapText").forSubtype()));
        rules.put(
                "what is scrolled is a ScrollArea: JavaFX paints all of a ScrollPane anew where a letter changed",
                noClasses()
                        .that(resideInAnyPackage("org.sanad.ui..").and(not(named("ScrollArea"))))
                        .should()
                        .callConstructor(ScrollPane.class)
                        .orShould()
                        .callConstructor(ScrollPane.class, Node.class));
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
                "what is formatted names its locale: an Arabic PC has digits of its own, a Turkish one an i",
                noClasses()
                        .that(resideInAnyPackage("org.sanad.."))
                        .should()
                        .callMethod(String.class, "format", String.class, Object[].class)
                        .orShould()
                        .callMethod(String.class, "formatted", Object[].class)
                        .orShould()
                        .callMethod(String.class, "toLowerCase")
                        .orShould()
                        .callMethod(String.class, "toUpperCase"));
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
}
