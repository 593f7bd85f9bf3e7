package org.sanad.core.facts;

import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;

/** Counts how often something took how many days: those of some years in an array, longer ones apart. */
final class Days {
    private static final int SOME_YEARS = 4 * 366;

    private final int[] counts = new int[SOME_YEARS];
    private final Map<Integer, Integer> longer = new TreeMap<>();
    private int count;

    /** @param days below 0 is not counted */
    void add(int days) {
        if (days < 0) {
            return;
        }
        count++;
        if (days < SOME_YEARS) {
            counts[days]++;
        } else {
            longer.merge(days, 1, Integer::sum);
        }
    }

    /** Adds what was counted elsewhere. */
    void add(Days other) {
        count += other.count;
        for (var days = 0; days < SOME_YEARS; days++) {
            counts[days] += other.counts[days];
        }
        other.longer.forEach((days, times) -> longer.merge(days, times, Integer::sum));
    }

    Delay delay() {
        var steps = new ArrayList<Integer>();
        var sum = 0;
        for (var step = 0; step < Delay.STEPS; step++) {
            // the first step has the day of filing itself, too
            var in = 0;
            for (var day = step == 0 ? 0 : step * Delay.STEP + 1; day <= (step + 1) * Delay.STEP; day++) {
                in += counts[day];
            }
            steps.add(in);
            sum += in;
        }
        steps.add(count - sum);
        return new Delay(count, count == 0 ? 0 : (at((count - 1) / 2) + at(count / 2)) / 2.0, steps);
    }

    /** The days of the one at a place, in order of length. */
    private int at(int place) {
        var before = 0;
        for (var day = 0; day < SOME_YEARS; day++) {
            before += counts[day];
            if (before > place) {
                return day;
            }
        }
        for (var entry : longer.entrySet()) {
            before += entry.getValue();
            if (before > place) {
                return entry.getKey();
            }
        }
        throw new IllegalArgumentException("no place " + place);
    }
}
