package org.sanad;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** What nothing uses is taken out: neither a class nor a method stands there for later. */
class IdleTest {
    private static final Set<String> CALLED_BY_JAVA =
            Set.of("main", "values", "valueOf", "equals", "hashCode", "toString");

    @Test
    void eachMethodIsCalled() {
        var all = new ClassFileImporter().importPackages("org.sanad");
        assertThat(idle(all, IdleTest::written)).isEmpty();
        assertThat(idle(all, type -> type.getFullName().equals("org.sanad.core.planted.FaultyRules")))
                .hasSize(1)
                .first(InstanceOfAssertFactories.STRING)
                .contains("forNobody");
    }

    private static List<String> idle(JavaClasses all, Predicate<JavaClass> which) {
        return all.stream()
                .filter(which)
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> !used(method))
                .map(JavaMethod::getFullName)
                .sorted()
                .toList();
    }

    /** The program, without the generated tables, and what tests share. */
    private static boolean written(JavaClass type) {
        return type.getPackageName().equals("org.sanad.fixture")
                || !type.getPackageName().startsWith("org.sanad.data.tables")
                        && type.getSource()
                                .map(source -> Location.of(source.getUri()))
                                .filter(where -> !where.contains("test-classes"))
                                .isPresent();
    }

    private static boolean used(JavaMethod method) {
        return !method.getAccessesToSelf().isEmpty()
                || !method.getReferencesToSelf().isEmpty()
                || method.getModifiers().contains(JavaModifier.SYNTHETIC)
                || CALLED_BY_JAVA.contains(method.getName())
                || accessor(method)
                || overrides(method);
    }

    private static boolean accessor(JavaMethod method) {
        return method.getOwner().isRecord()
                && method.getOwner().tryGetField(method.getName()).isPresent();
    }

    private static boolean overrides(JavaMethod method) {
        var owner = method.getOwner();
        return Stream.concat(owner.getAllRawSuperclasses().stream(), owner.getAllRawInterfaces().stream())
                .flatMap(type -> type.getMethods().stream())
                .anyMatch(above -> above.getName().equals(method.getName())
                        && above.getRawParameterTypes().size()
                                == method.getRawParameterTypes().size());
    }
}
