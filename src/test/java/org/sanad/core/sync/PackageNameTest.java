package org.sanad.core.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackageNameTest {
    @Test
    void aNameIsReadAsItWasWritten() {
        var name = new PackageName("P10.521", 7);
        assertThat(name.base()).isEqualTo("P10.521-000007");
        assertThat(name.file()).isEqualTo("P10.521-000007.sanad");
        assertThat(name.receiptFile()).isEqualTo("P10.521-000007.receipt.sanad");
        assertThat(PackageName.ofBase(name.base())).contains(name);
        assertThat(PackageName.ofFile(name.file())).contains(name);
        var last = new PackageName("A", 999_999_999_999L);
        assertThat(PackageName.ofFile(last.file())).contains(last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P10-000000",
                "P10-00001",
                "P10-0000001",
                "P10-1000000000000",
                "P..1-000001",
                "../P1-000001",
                ".P1-000001",
                "P1.-000001",
                "P1 -000001",
                "-000001",
                "P10"
            })
    void otherNamesAreNotOurs(String base) {
        assertThat(PackageName.ofBase(base)).isEmpty();
        assertThat(PackageName.ofFile(base + ".sanad")).isEmpty();
    }

    @Test
    void theEndingIsAskedFor() {
        assertThat(PackageName.ofFile("P10-000001")).isEmpty();
        assertThat(PackageName.ofFile("P10-000001.zip")).isEmpty();
    }

    @Test
    void whatCannotBeANameIsRefused() {
        assertThatThrownBy(() -> new PackageName("P10", 0)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> new PackageName("P10", 1_000_000_000_000L)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> new PackageName("P..10", 1)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> new PackageName(null, 1)).isInstanceOf(RuntimeException.class);
        assertThat(PackageName.isOffice("A")).isTrue();
        assertThat(PackageName.isOffice("A".repeat(20))).isTrue();
        assertThat(PackageName.isOffice("A".repeat(21))).isFalse();
    }

    @Test
    void aCodeForTheTelephoneHasEightDigitsAndHangsOnAllOfIt() {
        var epoch = new UUID(1, 2);
        var code = PhoneCode.of("P10", epoch, 7, "tag", "tip");
        assertThat(code).matches("[0-9]{8}").isEqualTo(PhoneCode.of("P10", epoch, 7, "tag", "tip"));
        assertThat(code)
                .isNotEqualTo(PhoneCode.of("P11", epoch, 7, "tag", "tip"))
                .isNotEqualTo(PhoneCode.of("P10", new UUID(1, 3), 7, "tag", "tip"))
                .isNotEqualTo(PhoneCode.of("P10", epoch, 8, "tag", "tip"))
                .isNotEqualTo(PhoneCode.of("P10", epoch, 7, "gat", "tip"))
                .isNotEqualTo(PhoneCode.of("P10", epoch, 7, "tag", "pit"));
    }
}
