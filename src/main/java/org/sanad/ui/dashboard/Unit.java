package org.sanad.ui.dashboard;

import org.sanad.core.facts.Measure;
import org.sanad.text.Formats;

/**
 * In what a chart with little room writes its figures.
 *
 * @param key of the words that say so; null for plain counts
 */
record Unit(boolean money, long divisor, String key) {
    private static final long DIRHAM = 100;
    private static final long THOUSAND = 1_000 * DIRHAM;
    private static final long MILLION = 1_000_000 * DIRHAM;

    /** @param most the largest figure of the chart */
    static Unit of(Measure measure, long most) {
        return measure.money() ? ofMoney(most) : new Unit(false, 1, null);
    }

    static Unit ofMoney(long most) {
        return most >= 10 * MILLION
                ? new Unit(true, MILLION, "dashboard.in_millions")
                : most >= 10 * THOUSAND
                        ? new Unit(true, THOUSAND, "dashboard.in_thousands")
                        : new Unit(true, DIRHAM, "dashboard.in_dirhams");
    }

    /** In what a single amount is said briefly. */
    static Unit ofOne(long amount) {
        return amount >= MILLION ? new Unit(true, MILLION, "dashboard.in_millions") : ofMoney(amount);
    }

    /** The key of an amount with its unit, where it stands alone. */
    String alone() {
        return divisor == MILLION ? "change.millions" : divisor == THOUSAND ? "change.thousands" : "change.dirhams";
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
