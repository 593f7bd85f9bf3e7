package org.sanad.core.facts;

import java.util.List;
import java.util.Map;

/**
 * All figures of a dashboard, counted together.
 *
 * @param groups by the dimensions asked for
 * @param line by year
 * @param overview of the choice, but for its budgets, which are of what is chosen for the spending
 */
public record Board(
        Totals total, Totals before, Map<Dimension, List<Group>> groups, List<Group> line, Overview overview) {
    /**
     * What is asked.
     *
     * @param choice of the totals and the overview
     * @param before of the totals to compare with
     * @param charts the filter of each chart
     * @param line of the figures by year
     * @param spending of the budgets
     */
    public record Filters(Filter choice, Filter before, Map<Dimension, Filter> charts, Filter line, Filter spending) {}
}
