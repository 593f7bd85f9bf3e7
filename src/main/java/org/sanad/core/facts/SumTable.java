package org.sanad.core.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Figures of each value of a dimension: a line of numbers each, in the order of {@link Measure}. */
final class SumTable {
    static final int WIDTH = Measure.values().length;
    static final int AWARDED = Measure.AWARDED.ordinal();
    static final int PAID = Measure.PAID.ordinal();
    static final int IN_KIND = Measure.IN_KIND.ordinal();
    private static final int JOBS = Measure.JOBS.ordinal();
    private static final int FAMILY = Measure.FAMILY_JOBS.ordinal();
    private static final int[] OF_KIND = {
        Measure.INDIVIDUALS.ordinal(), Measure.COOPERATIVES.ordinal(), Measure.ASSOCIATIONS.ordinal()
    };

    private final long[] sums;

    /** @param size how many values the dimension has; 1 for a total */
    SumTable(int size) {
        sums = new long[size * WIDTH];
    }

    /** @param kind of {@link Sums} */
    void dossiers(int number, int kind, long dossiers, long jobs, long family) {
        var at = number * WIDTH;
        sums[at] += dossiers;
        sums[at + JOBS] += jobs;
        sums[at + FAMILY] += family;
        sums[at + OF_KIND[kind]] += dossiers;
    }

    void decided(int number, long processed, long settled) {
        sums[number * WIDTH + Measure.PROCESSED.ordinal()] += processed;
        sums[number * WIDTH + Measure.SETTLED.ordinal()] += settled;
    }

    /** @param measure place of a measure of money */
    void money(int number, int measure, long centimes) {
        var at = number * WIDTH + measure;
        sums[at] = Math.addExact(sums[at], centimes);
    }

    void add(SumTable other) {
        for (var at = 0; at < sums.length; at++) {
            sums[at] = Math.addExact(sums[at], other.sums[at]);
        }
    }

    Totals totals(int number) {
        var at = number * WIDTH;
        return new Totals(
                (int) sums[at],
                (int) sums[at + 1],
                (int) sums[at + 2],
                sums[at + AWARDED],
                sums[at + PAID],
                sums[at + IN_KIND],
                (int) sums[at + 6],
                (int) sums[at + 7],
                (int) sums[at + 8],
                (int) sums[at + 9],
                (int) sums[at + 10]);
    }

    /** Values that anything was counted of, in order of their codes, what is not said last. */
    List<Group> groups(Dimension dimension, Codebook book) {
        var found = new ArrayList<Group>();
        for (var number = 0; number * WIDTH < sums.length; number++) {
            if (!none(number)) {
                Map<Dimension, String> by = new EnumMap<>(Dimension.class);
                by.put(dimension, book.word(dimension, number));
                found.add(new Group(by, totals(number)));
            }
        }
        found.sort(Comparator.comparing(
                group -> group.by().get(dimension), Comparator.nullsLast(Comparator.naturalOrder())));
        return found;
    }

    private boolean none(int number) {
        for (var at = number * WIDTH; at < (number + 1) * WIDTH; at++) {
            if (sums[at] != 0) {
                return false;
            }
        }
        return true;
    }
}
