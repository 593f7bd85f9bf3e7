package org.sanad.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DossierSeriesTest {
    @Test
    void eachYearAndEachLifeHasItsLastNumber() {
        var numbers = List.of(
                DossierNumber.of("P10.521", 2025, 7),
                DossierNumber.of("P10.521", 2026, 3),
                DossierNumber.of("P10.521", 2026, 17),
                DossierNumber.of("P10.521", 2026, 100_002),
                DossierNumber.of("P10.521", 2026, 200_001));
        assertThat(DossierSeries.last("P10.521", numbers))
                .isEqualTo(Map.of("dossier/2025", 7L, "dossier/2026", 17L, "dossier/2026/1", 2L, "dossier/2026/2", 1L));
    }
}
