package org.sanad.ui.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.sanad.ui.kit.Choice;

/** Shares add up to the whole, and a year is compared with as much of the one before. */
class SharesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Property(tries = 200)
    void sharesAddUpToAHundredAndAreNoTenthAway(
            @ForAll @Size(min = 1, max = 12) List<@LongRange(min = 0, max = 4_000_000_000L) Long> values) {
        var shares = Shares.of(values);
        var sum = values.stream().mapToLong(Long::longValue).sum();
        assertThat(shares.stream().mapToInt(Integer::intValue).sum()).isEqualTo(sum == 0 ? 0 : 1_000);
        for (var at = 0; sum > 0 && at < values.size(); at++) {
            assertThat(Math.abs(shares.get(at) - values.get(at) * 1_000.0 / sum))
                    .isLessThan(1);
        }
    }

    @Test
    void theShareOfTheIndhIsTheOneStated() {
        assertThat(Shares.of(List.of(785_433_000L, 3_521_924_800L))).containsExactly(182, 818);
    }

    @Test
    void allThatWasDoneIsComparedWithAYearAgo() {
        assertThat(Earlier.of(Choice.ALL, TODAY).choice()).isEqualTo(Choice.ALL.period(null, LocalDate.of(2025, 3, 2)));
    }

    @Test
    void aYearUnderWayIsComparedWithAsManyDaysOfTheLast() {
        var earlier = Earlier.of(Choice.ALL.year(2026), TODAY);
        assertThat(earlier.choice())
                .isEqualTo(Choice.ALL.year(2025).period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 3, 2)));
    }

    @Test
    void aYearThatIsOverIsComparedWithTheWholeOneBefore() {
        var earlier = Earlier.of(Choice.ALL.year(2024).sector("crafts"), TODAY);
        assertThat(earlier.choice())
                .isEqualTo(Choice.ALL
                        .year(2023)
                        .sector("crafts")
                        .period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31)));
    }

    @Test
    void theEndOfFebruaryStaysTheEnd() {
        var choice = Choice.ALL.period(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 2, 28));
        assertThat(Earlier.of(choice, TODAY).to()).isEqualTo(LocalDate.of(2024, 2, 29));
    }
}
