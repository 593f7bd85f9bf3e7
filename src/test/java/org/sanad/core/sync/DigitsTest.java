package org.sanad.core.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanad.core.dossier.DossierNumber;

/** A PC set to Egypt or Saudi Arabia writes numbers in other digits; what is compared, sorted and signed does not. */
class DigitsTest {
    private final Locale before = Locale.getDefault();

    @BeforeEach
    void setTheClerksPcToEgypt() {
        Locale.setDefault(Locale.of("ar", "EG"));
        assertThat(String.format("%d", 7)).isEqualTo("٧");
    }

    @AfterEach
    void setItBack() {
        Locale.setDefault(before);
    }

    @Test
    void namesAndCodesHaveWesternDigits() {
        assertThat(new PackageName("P10.521", 7).file()).isEqualTo("P10.521-000007.sanad");
        assertThat(Bag.part(3)).isEqualTo("data/part-0003.age");
        assertThat(DossierNumber.of("P10.521", 2026, 17)).matches("[ -~]+");
        assertThat(OfficeKeys.create("P10.521", new UUID(0, 1), Instant.EPOCH)
                        .identity()
                        .fingerprint())
                .matches("[0-9 ]+");
    }
}
