package org.sanad.ui.widget;

/** The steps of a map's colour: none, then five of equal height up to the most. */
final class Shades {
    static final int STEPS = 5;

    private Shades() {}

    /** The style class of a value. */
    static String style(long value, long most) {
        return "shade-" + step(value, most);
    }

    static int step(long value, long most) {
        return value <= 0 || most <= 0
                ? 0
                : (int) Math.min(STEPS, 1 + (value - 1) / Math.max(1, (most + STEPS - 1) / STEPS));
    }
}
