package org.sanad;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.stream.Stream;

/** Classes by their names. */
final class Naming {
    private Naming() {}

    static DescribedPredicate<JavaClass> named(String... names) {
        var wanted = Set.of(names);
        return DescribedPredicate.describe("are named " + wanted, type -> wanted.contains(type.getSimpleName()));
    }

    /** By the name of the file's class: what is nested in a store is of the store. */
    static DescribedPredicate<JavaClass> outermost(String... endings) {
        return DescribedPredicate.describe("are of " + String.join(", ", endings), type -> {
            var outer = type.getName().replaceFirst("\\$.*", "");
            return Stream.of(endings).anyMatch(outer::endsWith);
        });
    }
}
