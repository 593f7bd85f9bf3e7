package org.sanad.core.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.sanad.core.publication.Suppression.Cell;

/**
 * What is hidden cannot be worked out: for each hidden group another count exists that agrees with every figure that is
 * published, of the table and of its totals, found by search. A reader is taken to know that what is hidden is not 0.
 */
class SuppressionTest {
    @Property(tries = 2000)
    void noHiddenGroupCanBeWorkedOutFromATotal(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 14) Integer> counts) {
        var cells = cells(counts, place -> "all");
        var hidden = hidden(cells);
        assertThat(cells.stream().filter(cell -> cell.projects() > 0 && cell.projects() < 5))
                .allMatch(cell -> hidden.contains(cell.code()));
        if (Suppression.untold(cells, hidden)) {
            assertUntold(cells, hidden);
        }
    }

    @Property(tries = 3000)
    void noPlaceCanBeWorkedOutFromTheTablesOfRegionsAndProvinces(
            @ForAll @Size(min = 2, max = 14) List<@IntRange(min = 0, max = 9) Integer> counts,
            @ForAll @IntRange(min = 1, max = 5) int count) {
        var provinces = cells(counts, place -> "R" + place % count);
        var regions = Suppression.together(provinces, "all");
        var hiddenRegions = Suppression.hidden(regions, Set.of(), Suppression.tight(provinces, Set.of()));
        var hidden = Suppression.hidden(provinces, hiddenRegions, Set.of());
        for (var region : regions) {
            var within = provinces.stream()
                    .filter(cell -> cell.total().equals(region.code()))
                    .toList();
            if (!hiddenRegions.contains(region.code())) {
                assertUntold(within, hidden);
            } else {
                assertThat(within.stream().filter(cell -> cell.projects() > 0))
                        .allMatch(cell -> hidden.contains(cell.code()));
            }
        }
        if (Suppression.untold(regions, hiddenRegions)) {
            assertUntold(regions, hiddenRegions);
            assertUntold(
                    provinces.stream()
                            .filter(cell -> hiddenRegions.contains(cell.total()))
                            .toList(),
                    hidden);
        }
    }

    private static void assertUntold(List<Cell> set, Set<String> hidden) {
        var gone = set.stream().filter(cell -> hidden.contains(cell.code())).toList();
        var sum = gone.stream().mapToLong(Cell::projects).sum();
        var parts = gone.stream().mapToLong(Cell::parts).sum();
        gone.forEach(cell -> assertThat(another(cell.projects(), cell.parts(), parts, sum))
                .as("%s of %s", cell, set)
                .isTrue());
    }

    @Test
    void oneSmallGroupTakesTheSmallestOtherWithIt() {
        var cells = cells(List.of(3, 40, 9, 0), place -> "all");
        assertThat(hidden(cells)).containsExactlyInAnyOrder("0", "2");
        assertThat(Suppression.untold(cells, hidden(cells))).isTrue();
    }

    @Test
    void twoGroupsOfOneAreNotEnough() {
        var cells = cells(List.of(1, 1, 30, 50), place -> "all");
        assertThat(hidden(cells)).containsExactlyInAnyOrder("0", "1", "2");
    }

    @Test
    void aTableOfSmallGroupsHidesItsTotal() {
        var cells = cells(List.of(1, 2), place -> "all");
        assertThat(Suppression.untold(cells, hidden(cells))).isFalse();
    }

    @Test
    void nothingIsHiddenWhereNothingIsSmall() {
        assertThat(hidden(cells(List.of(5, 60, 0), place -> "all"))).isEmpty();
    }

    /**
     * Whether some other count of one hidden group leaves enough for the others, where each part of each has one at least.
     *
     * @param own parts of the group, and {@code parts} of all that are hidden
     */
    private static boolean another(long count, long own, long parts, long sum) {
        return parts > own
                && java.util.stream.LongStream.rangeClosed(own, sum)
                        .anyMatch(other -> other != count && sum - other >= parts - own);
    }

    private static Set<String> hidden(List<Cell> cells) {
        return Suppression.hidden(cells, Set.of(), Set.of());
    }

    private static List<Cell> cells(List<Integer> counts, java.util.function.IntFunction<String> total) {
        var cells = new ArrayList<Cell>();
        for (var place = 0; place < counts.size(); place++) {
            cells.add(new Cell(String.valueOf(place), total.apply(place), counts.get(place), 1));
        }
        return cells;
    }

    @Test
    void theSearchOfThisTestFindsWhatCanBeWorkedOut() {
        assertThat(another(1, 1, 2, 2)).isFalse();
        assertThat(another(7, 1, 1, 7)).isFalse();
        assertThat(another(1, 1, 2, 3)).isTrue();
    }
}
