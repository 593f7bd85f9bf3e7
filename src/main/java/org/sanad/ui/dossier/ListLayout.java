package org.sanad.ui.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the list is laid out.
 *
 * @param columns those that are shown, in their order; never empty
 */
record ListLayout(List<ListColumn> columns, boolean dense) {
    static final ListLayout FIRST = new ListLayout(
            Stream.of(ListColumn.values()).filter(ListColumn::atFirst).toList(), false);
    private static final String DENSE = "dense";

    ListLayout {
        columns = List.copyOf(columns);
    }

    ListLayout columns(List<ListColumn> other) {
        return other.isEmpty() ? this : new ListLayout(other, dense);
    }

    ListLayout dense(boolean other) {
        return new ListLayout(columns, other);
    }

    /** With a column at the end, or without it. */
    ListLayout shown(ListColumn column, boolean shown) {
        var other = new ArrayList<>(columns);
        other.remove(column);
        if (shown) {
            other.add(column);
        }
        return columns(other);
    }

    /** As a setting keeps it. */
    String words() {
        return Stream.concat(columns.stream().map(column -> column.code()), dense ? Stream.of(DENSE) : Stream.empty())
                .collect(Collectors.joining(" "));
    }

    /** What a setting kept; columns that this version does not know are left out. */
    static ListLayout of(String words) {
        var said = words == null ? List.<String>of() : List.of(words.split(" "));
        var columns = said.stream()
                .flatMap(word -> Stream.of(ListColumn.values())
                        .filter(column -> column.code().equals(word)))
                .distinct()
                .toList();
        return FIRST.columns(columns).dense(said.contains(DENSE));
    }
}
