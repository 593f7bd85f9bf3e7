package org.sanad.core.publication;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which groups of a table are hidden. Pure; what it promises is tried by search in its test. */
public final class Suppression {
    /** Groups of fewer projects are hidden. */
    public static final int THRESHOLD = 5;

    private Suppression() {}

    /**
     * A group of the table.
     *
     * @param total whose figure may be published too and is the sum of its groups: a region for a province; one for all
     *     where there is one total only
     * @param projects 0 or more
     * @param parts how many groups that are not nought a finer table shows of it; 1 where there is none
     */
    public record Cell(String code, String total, long projects, long parts) {}

    /**
     * The codes of the groups to hide.
     *
     * @param hiddenTotals totals that the coarser table hides: all their groups are hidden
     * @param forced groups to hide whatever they count: those of {@link #tight}, and those without a project that hold something else
     */
    public static Set<String> hidden(List<Cell> cells, Set<String> hiddenTotals, Set<String> forced) {
        var hidden = new HashSet<String>();
        cells.stream()
                .filter(cell -> forced.contains(cell.code())
                        || cell.projects() > 0 && (cell.projects() < THRESHOLD || hiddenTotals.contains(cell.total())))
                .forEach(cell -> hidden.add(cell.code()));
        sets(cells).forEach((total, set) -> complete(set, hidden));
        return hidden;
    }

    /**
     * Totals that cannot be published beside their groups, because these could be told from them.
     *
     * @param forced groups that are hidden whatever they count
     */
    public static Set<String> tight(List<Cell> cells, Set<String> forced) {
        var hidden = hidden(cells, Set.of(), forced);
        return sets(cells).entrySet().stream()
                .filter(set -> !untold(set.getValue(), hidden))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The groups of each total as one group of the coarser table. */
    public static List<Cell> together(List<Cell> cells, String total) {
        return sets(cells).entrySet().stream()
                .map(set -> new Cell(
                        set.getKey(),
                        total,
                        set.getValue().stream().mapToLong(Cell::projects).sum(),
                        set.getValue().stream()
                                .filter(cell -> cell.projects() > 0)
                                .count()))
                .toList();
    }

    private static Map<String, List<Cell>> sets(List<Cell> cells) {
        return cells.stream().collect(Collectors.groupingBy(Cell::total));
    }

    /** Hides the smallest shown groups of a total until those that are hidden cannot be told from it. */
    private static void complete(List<Cell> set, Set<String> hidden) {
        var shown = set.stream()
                .filter(cell -> cell.projects() > 0 && !hidden.contains(cell.code()))
                .sorted(Comparator.comparingLong(Cell::projects).thenComparing(Cell::code))
                .toList();
        for (var cell : shown) {
            if (untold(set, hidden)) {
                return;
            }
            hidden.add(cell.code());
        }
    }

    /**
     * Whether the total and what is shown leave enough open: nothing is hidden, or at least two groups are and what they
     * hold together is at least the threshold above one project for each of their parts.
     */
    public static boolean untold(List<Cell> set, Set<String> hidden) {
        var gone = set.stream().filter(cell -> hidden.contains(cell.code())).toList();
        var projects = gone.stream().mapToLong(Cell::projects).sum();
        var parts = gone.stream().mapToLong(Cell::parts).sum();
        return gone.isEmpty() || (gone.size() > 1 && projects >= parts + THRESHOLD);
    }
}
