package org.sanad.ui.dashboard;

import org.sanad.core.facts.Measure;
import org.sanad.text.Formats;

/**
 * In what a chart with little room writes its figures.
 *
 * @param key of the words that say so; null for plain counts
 */
record Unit(Measure measure, long divisor, String key) {
    private static final long DIRHAM = 100;
    private static final long THOUSAND = 1_000 * DIRHAM;
    private static final long MILLION = 1_000_000 * DIRHAM;

    /** @param most the largest figure of the chart */
    static Unit of(Measure measure, long most) {
        if (!measure.money()) {
            return new Unit(measure, 1, null);
        }
        return most >= 10 * MILLION
                ? new Unit(measure, MILLION, "dashboard.in_millions")
                : most >= 10 * THOUSAND
                        ? new Unit(measure, THOUSAND, "dashboard.in_thousands")
                        : new Unit(measure, DIRHAM, "dashboard.in_dirhams");
    }

    /** Rounded; with one decimal where that says more. */
    String brief(Formats formats, long value) {
        var tenths = (value * 10 + divisor / 2) / divisor;
        return divisor < THOUSAND || Math.abs(tenths) >= 1_000 || tenths % 10 == 0
                ? formats.count((value + divisor / 2) / divisor)
                : formats.tenths(tenths);
    }

    /** In full, with the unit of money. */
    static String full(Measure measure, Formats formats, long value) {
        return measure.money() ? formats.money(value) : formats.count(value);
    }
}
