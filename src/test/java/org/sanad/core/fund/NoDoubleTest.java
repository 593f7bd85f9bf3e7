package org.sanad.core.fund;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Money is whole centimes in a long: where it is decided, committed, paid and read, there is no binary fraction. */
class NoDoubleTest {
    @Test
    void noMoneyIsABinaryFraction() {
        var fraction = DescribedPredicate.<JavaClass>describe(
                "a binary fraction", type -> type.getName().matches("(?i)double|float|java.lang.(Double|Float)"));
        var house = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(
                        "org.sanad.core.fund",
                        "org.sanad.core.subsidy",
                        "org.sanad.core.dossier",
                        "org.sanad.core.today");
        assertThat(house).hasSizeGreaterThan(100);
        assertThat(house.stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> fraction.test(field.getRawType())))
                .isEmpty();
        assertThat(house.stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> fraction.test(method.getRawReturnType())
                                || method.getRawParameterTypes().stream().anyMatch(fraction)))
                .isEmpty();
    }
}
