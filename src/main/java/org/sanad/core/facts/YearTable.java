package org.sanad.core.facts;

import java.util.HashMap;
import java.util.Map;

/**
 * Figures of each year and kind: usual years in cells that stay near the processor, a mistyped one apart. Decisions and
 * money stand with the first kind of their year.
 */
final class YearTable {
    private final Cells usual = new Cells((Events.LAST_YEAR - Events.FIRST_YEAR + 1) * Sums.KINDS);
    private final Map<Integer, Cells> others = new HashMap<>();

    void dossier(int year, int kind, int jobs, int family) {
        if (usual(year)) {
            usual.dossier(cell(year) + kind, jobs, family);
        } else {
            other(year).dossier(kind, jobs, family);
        }
    }

    /** @param processed 0 or 1, and so settled; where both are 0 it may be any day */
    void decided(int year, long processed, long settled) {
        if (usual(year)) {
            usual.decided(cell(year), processed, settled);
        } else if (processed != 0) {
            other(year).decided(0, processed, settled);
        }
    }

    /** @param measure of {@link Cells} @param centimes where they are 0 it may be any year */
    void money(int year, int measure, long centimes) {
        if (usual(year)) {
            usual.money(cell(year), measure, centimes);
        } else if (centimes != 0) {
            other(year).money(0, measure, centimes);
        }
    }

    private static boolean usual(int year) {
        return year >= Events.FIRST_YEAR && year <= Events.LAST_YEAR;
    }

    private static int cell(int year) {
        return (year - Events.FIRST_YEAR) * Sums.KINDS;
    }

    private Cells other(int year) {
        return others.computeIfAbsent(year, none -> new Cells(Sums.KINDS));
    }

    void add(YearTable more) {
        usual.add(more.usual);
        more.others.forEach((year, cells) -> other(year).add(cells));
    }

    /** @param size beyond the last year that there may be; {@code since} the first that is told */
    SumTable table(int size, int since) {
        var table = new SumTable(size);
        for (var year = Math.max(since, Events.FIRST_YEAR); year <= Events.LAST_YEAR; year++) {
            tell(usual, cell(year), table, year);
        }
        others.forEach((year, cells) -> {
            if (year >= since) {
                tell(cells, 0, table, year);
            }
        });
        return table;
    }

    private static void tell(Cells cells, int first, SumTable table, int year) {
        for (var kind = 0; kind < Sums.KINDS; kind++) {
            cells.tell(first + kind, table, year, kind);
        }
    }
}
