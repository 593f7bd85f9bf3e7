package org.sanad.core.facts;

import java.util.List;

/**
 * How many days something took. Where the later day was written before the earlier one, it is not counted.
 *
 * @param count how many it was measured of
 * @param median half took less, half more; between the two middle ones their mean; 0 where there are none
 * @param steps how many took up to {@link #STEP} days, up to twice as many, and so on; the last: longer than all those
 */
public record Delay(int count, double median, List<Integer> steps) {
    /** Days. */
    public static final int STEP = 15;
    /** Steps, before the one of all that took longer. */
    public static final int STEPS = 8;

    public Delay {
        steps = List.copyOf(steps);
    }
}
