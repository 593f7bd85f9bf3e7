package org.sanad.ui.widget;

/** The steps of a map's colour: none, then five of equal height up to the most. */
final class Shades {
    static final int STEPS = 5;

    private Shades() {}

    /** The style class of a value. */
    static String style(long value, long most) {
        return "shade-" + step(value, most);
    }

    /** 0 for none; the most has the last step. */
    static int step(long value, long most) {
        return value <= 0 || most <= 0 ? 0 : Math.clamp(Math.ceilDiv(value * STEPS, most), 1, STEPS);
    }

    /** The largest value of a step. */
    static long upTo(int step, long most) {
        return most * step / STEPS;
    }
}
