package org.sanad.core.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sanad.core.dossier.LifeRules;

class TodayRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    @Test
    void daysToDecideRunOut() {
        assertThat(TodayRules.daysToDecide(TODAY, TODAY)).isEqualTo(LifeRules.DAYS_TO_DECIDE);
        assertThat(TodayRules.daysToDecide(TODAY.minusDays(LifeRules.DAYS_TO_DECIDE + 3L), TODAY))
                .isEqualTo(-3);
    }

    @Test
    void aDossierIsToldOfSomeDaysAhead() {
        var first = TodayRules.filedUntil(TODAY);
        assertThat(TodayRules.daysToDecide(first, TODAY)).isEqualTo(LifeRules.DAYS_AHEAD);
    }

    @Test
    void aDeferralEndsWithTheYear() {
        assertThat(TodayRules.deferredUntil(TODAY)).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(TodayRules.deferredUntil(LocalDate.of(2026, 1, 1))).isEqualTo(LocalDate.of(2025, 12, 31));
    }
}
