package org.sanad.core.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RetentionTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void aYearOfDaysLeavesSevenDaysFiveWeeksTwelveMonths() {
        var days = TODAY.minusDays(399).datesUntil(TODAY.plusDays(1)).toList();
        var kept = Retention.kept(days);
        assertThat(kept).contains(TODAY, TODAY.minusDays(6)).doesNotContain(TODAY.minusDays(9));
        assertThat(kept).contains(LocalDate.of(2026, 2, 28), LocalDate.of(2025, 4, 30));
        assertThat(kept).doesNotContain(LocalDate.of(2025, 3, 31));
        assertThat(kept).hasSizeLessThanOrEqualTo(Retention.DAYS + Retention.WEEKS + Retention.MONTHS);
    }

    @Property
    void theNewestStaysAndKeepingAgainChangesNothing(@ForAll("days") List<LocalDate> days) {
        var kept = Retention.kept(days);
        assertThat(days).containsAll(kept);
        assertThat(kept).contains(days.stream().max(LocalDate::compareTo).orElseThrow());
        assertThat(Retention.kept(kept)).isEqualTo(kept);
    }

    @Provide
    Arbitrary<List<LocalDate>> days() {
        return Arbitraries.integers()
                .between(0, 800)
                .map(TODAY::minusDays)
                .list()
                .ofMinSize(1)
                .ofMaxSize(60);
    }
}
